import type {Scenario} from './scenario.ts';
import {badRequest} from './scenarios/bad-request.ts';
import {certificateExpired} from './scenarios/certificate-expired.ts';
import {certificateExpiredOpenssl} from './scenarios/certificate-expired-openssl.ts';
import {certificateNotYetValid} from './scenarios/certificate-not-yet-valid.ts';
import {certificateOtherName} from './scenarios/certificate-other-name.ts';
import {certificateSelfSigned} from './scenarios/certificate-self-signed.ts';
import {certificateUnknownIssuer} from './scenarios/certificate-unknown-issuer.ts';
import {clientCertificate} from './scenarios/client-certificate.ts';
import {conflict} from './scenarios/conflict.ts';
import {connectTimeout} from './scenarios/connect-timeout.ts';
import {dnsDanglingCname} from './scenarios/dns-dangling-cname.ts';
import {dnsNoData} from './scenarios/dns-no-data.ts';
import {dnsNxdomain} from './scenarios/dns-nxdomain.ts';
import {dnsRefused} from './scenarios/dns-refused.ts';
import {dnsServfail} from './scenarios/dns-servfail.ts';
import {dnsServfailTcp} from './scenarios/dns-servfail-tcp.ts';
import {dnsSilent} from './scenarios/dns-silent.ts';
import {dohDanglingCname} from './scenarios/doh-dangling-cname.ts';
import {dohNxdomain} from './scenarios/doh-nxdomain.ts';
import {dohSilent} from './scenarios/doh-silent.ts';
import {emptyReply} from './scenarios/empty-reply.ts';
import {forbidden} from './scenarios/forbidden.ts';
import {headerTooLarge} from './scenarios/header-too-large.ts';
import {httpOnTlsPort} from './scenarios/http-on-tls-port.ts';
import {methodNotAllowed} from './scenarios/method-not-allowed.ts';
import {notFound} from './scenarios/not-found.ts';
import {notHttp} from './scenarios/not-http.ts';
import {refused} from './scenarios/refused.ts';
import {resetAfterRequest} from './scenarios/reset-after-request.ts';
import {resetInBody} from './scenarios/reset-in-body.ts';
import {resetInHandshake} from './scenarios/reset-in-handshake.ts';
import {serverError} from './scenarios/server-error.ts';
import {shortBody} from './scenarios/short-body.ts';
import {silent} from './scenarios/silent.ts';
import {staleKeepAlive} from './scenarios/stale-keep-alive.ts';
import {tlsOnPlainPort} from './scenarios/tls-on-plain-port.ts';
import {tlsTooOld} from './scenarios/tls-too-old.ts';
import {tokenExpired} from './scenarios/token-expired.ts';
import {tooLarge} from './scenarios/too-large.ts';
import {tooManyRequests} from './scenarios/too-many-requests.ts';
import {unauthorized} from './scenarios/unauthorized.ts';
import {unavailable} from './scenarios/unavailable.ts';
import {unprocessable} from './scenarios/unprocessable.ts';
import {unsupportedType} from './scenarios/unsupported-type.ts';
import {upstreamClosed} from './scenarios/upstream-closed.ts';
import {upstreamGarbled} from './scenarios/upstream-garbled.ts';
import {upstreamRefused} from './scenarios/upstream-refused.ts';
import {upstreamReset} from './scenarios/upstream-reset.ts';
import {upstreamShortBody} from './scenarios/upstream-short-body.ts';
import {upstreamSilent} from './scenarios/upstream-silent.ts';

/**
Every scenario of the lab, from the bottom of the stack to its top.

The order gives each service its port, so a new one goes to the end of its group only before a
release; behind that, to the end of the list.
*/
export const scenarioList: readonly Scenario[] = [
	refused,
	connectTimeout,
	silent,
	resetAfterRequest,
	resetInHandshake,
	emptyReply,
	resetInBody,
	shortBody,
	staleKeepAlive,
	notHttp,
	upstreamRefused,
	upstreamSilent,
	upstreamReset,
	upstreamGarbled,
	upstreamClosed,
	upstreamShortBody,
	certificateExpired,
	certificateExpiredOpenssl,
	certificateNotYetValid,
	certificateSelfSigned,
	certificateUnknownIssuer,
	certificateOtherName,
	clientCertificate,
	tlsTooOld,
	httpOnTlsPort,
	tlsOnPlainPort,
	dnsNxdomain,
	dnsServfail,
	dnsServfailTcp,
	dnsRefused,
	dnsNoData,
	dnsSilent,
	dnsDanglingCname,
	dohNxdomain,
	dohDanglingCname,
	dohSilent,
	badRequest,
	unauthorized,
	tokenExpired,
	forbidden,
	notFound,
	methodNotAllowed,
	conflict,
	tooLarge,
	unsupportedType,
	unprocessable,
	tooManyRequests,
	headerTooLarge,
	serverError,
	unavailable,
];
