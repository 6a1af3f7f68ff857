import {loopbackNames} from '../lab-certificates.ts';
import {makeCertificate} from '../make-certificate.ts';
import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The service vouches for itself. */
export const certificateSelfSigned: Scenario = {
	id: 'certificate-self-signed',
	failure: 'tls-self-signed',
	title: 'The certificate is signed by nobody but itself',
	service: 'certificate-self-signed',
	client: 'curl',
	exit: 60,
	// OpenSSL 1.1 writes "self signed", 3.0 "self-signed".
	expects: 'curl: (60) SSL certificate problem: self',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl, folder} = context;
		const own = makeCertificate({name: 'Lab Server', names: loopbackNames});
		const {url} = await startTlsService(context, 'certificate-self-signed', own);
		return {
			url,
			command: curl('-i', '--cacert', certificates.authorityFile(), url),
			repair: {
				title: 'Trust this one certificate',
				command: curl('-i', '--cacert', folder.write('self-signed.pem', own.cert), url),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
