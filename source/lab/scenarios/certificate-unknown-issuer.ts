import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** A private authority signed it, and the client was not told to trust that one. */
export const certificateUnknownIssuer: Scenario = {
	id: 'certificate-unknown-issuer',
	failure: 'tls-unknown-issuer',
	title: 'The client does not know who signed the certificate',
	service: 'certificate-unknown-issuer',
	client: 'curl',
	exit: 60,
	expects: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl} = context;
		const {url} = await startTlsService(
			context,
			'certificate-unknown-issuer',
			certificates.issue(),
		);
		return {
			url,
			command: curl('-i', url),
			repair: {
				title: 'Trust the right authority',
				command: curl('-i', '--cacert', certificates.authorityFile(), url),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
