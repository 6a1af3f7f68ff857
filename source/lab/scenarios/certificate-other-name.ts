import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

const rightName = 'shop.lab.test';

/** The certificate is good, for another name than the one that was asked for. */
export const certificateOtherName: Scenario = {
	id: 'certificate-other-name',
	failure: 'tls-hostname-mismatch',
	title: 'The certificate is for another name',
	service: 'certificate-other-name',
	client: 'curl',
	exit: 60,
	expects: 'no alternative certificate subject name matches target',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const {certificates, curl} = context;
		const {url, port} = await startTlsService(
			context,
			'certificate-other-name',
			certificates.issue({names: [rightName]}),
		);
		const authority = certificates.authorityFile();
		return {
			url,
			command: curl('-i', '--cacert', authority, url),
			repair: {
				title: 'Ask for the name that the certificate has',
				command: curl(
					'-i',
					'--cacert',
					authority,
					'--resolve',
					`${rightName}:${port}:127.0.0.1`,
					`https://${rightName}:${port}/`,
				),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
