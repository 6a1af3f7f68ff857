import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The certificate was good until a month ago. */
export const certificateExpired: Scenario = {
	id: 'certificate-expired',
	failure: 'tls-expired',
	title: 'The certificate has expired',
	service: 'certificate-expired',
	client: 'curl',
	exit: 60,
	expects: 'curl: (60) SSL certificate problem: certificate has expired',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl} = context;
		const expired = certificates.issue({from: -120, to: -30});
		const {url, renew} = await startTlsService(context, 'certificate-expired', expired);
		const command = curl('-i', '--cacert', certificates.authorityFile(), url);
		return {
			url,
			command,
			repair: {
				title: 'Renew the certificate',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: async () => renew(certificates.issue()),
				undo: async () => renew(expired),
			},
		};
	},
};
