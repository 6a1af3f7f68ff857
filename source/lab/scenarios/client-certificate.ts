import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The service wants to see a certificate of the client too. */
export const clientCertificate: Scenario = {
	id: 'client-certificate',
	failure: 'tls-client-certificate',
	title: 'The service requires a client certificate',
	service: 'client-certificate',
	client: 'curl',
	// With TLS 1.3 the alert comes after the client's side of the handshake is done.
	exit: 56,
	expects: 'alert certificate required',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl, folder} = context;
		const authority = certificates.authority().cert;
		const {url} = await startTlsService(context, 'client-certificate', {
			...certificates.issue(),
			ca: authority,
			requestCert: true,
			rejectUnauthorized: true,
			minVersion: 'TLSv1.3',
		});
		const {cert, key} = certificates.issue({purpose: 'client'});
		const command = curl('-i', '--cacert', certificates.authorityFile(), url);
		const shown = ['--cert', folder.write('client.pem', cert)];
		return {
			url,
			command,
			repair: {
				title: 'Show the certificate that was issued to you',
				command: [...command, ...shown, '--key', folder.write('client-key.pem', key)],
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
