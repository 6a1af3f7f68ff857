import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The certificate starts next month; a clock that is wrong looks the same. */
export const certificateNotYetValid: Scenario = {
	id: 'certificate-not-yet-valid',
	failure: 'tls-not-yet-valid',
	title: 'The certificate is not valid yet',
	service: 'certificate-not-yet-valid',
	client: 'curl',
	exit: 60,
	expects: 'curl: (60) SSL certificate problem: certificate is not yet valid',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl} = context;
		const early = certificates.issue({from: 30, to: 120});
		const {url, renew} = await startTlsService(
			context,
			'certificate-not-yet-valid',
			early,
		);
		const command = curl('-i', '--cacert', certificates.authorityFile(), url);
		return {
			url,
			command,
			repair: {
				title: 'Put a certificate in place that is valid today',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: async () => renew(certificates.issue()),
				undo: async () => renew(early),
			},
		};
	},
};
