import type {Scenario} from '../scenario.ts';
import {startTlsService} from '../tls-service.ts';

/** The client can do TLS 1.2 at most, the service wants 1.3 at least. */
export const tlsTooOld: Scenario = {
	id: 'tls-too-old',
	failure: 'tls-protocol',
	title: 'The client speaks a TLS version that is too old for the service',
	service: 'tls-too-old',
	client: 'curl',
	exit: 35,
	expects: 'alert protocol version',
	openSslWords: true,
	blind: false,
	start: async (context) => {
		const {certificates, curl} = context;
		const {url} = await startTlsService(context, 'tls-too-old', {
			...certificates.issue(),
			minVersion: 'TLSv1.3',
		});
		const authority = certificates.authorityFile();
		return {
			url,
			command: curl('-i', '--tls-max', '1.2', '--cacert', authority, url),
			repair: {
				title: 'Let the client use TLS 1.3',
				command: curl('-i', '--cacert', authority, url),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
