import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The same as openssl sees it, which also shows the dates. */
export const certificateExpiredOpenssl: Scenario = {
	id: 'certificate-expired-openssl',
	failure: 'tls-expired',
	title: 'The certificate has expired, as openssl sees it',
	service: 'certificate-expired-openssl',
	client: 'openssl',
	exit: 1,
	expects: 'certificate has expired',
	blind: false,
	start: async (context) => {
		const {certificates} = context;
		const {url, port} = await startTlsService(
			context,
			'certificate-expired-openssl',
			certificates.issue({from: -120, to: -30}),
		);
		return {
			url,
			command: [
				'openssl',
				's_client',
				'-connect',
				`127.0.0.1:${port}`,
				'-CAfile',
				certificates.authorityFile(),
				'-verify_return_error',
			],
		};
	},
};
