import type {LabContext} from './lab-context.ts';

/** Makes what writes a failed handshake to the log of a service, with the code that Node has for it. */
export const logHandshake =
	(context: Pick<LabContext, 'log'>, service: string, lane = 'server') =>
	(code: string, remotePort: number | undefined): void =>
		context.log(
			service,
			lane,
			remotePort,
			`TLS handshake failed: ${code}`,
			// OpenSSL's versions put different words in front of the name of an alert.
			code
				.replace(/^ERR_SSL_(?:SSLV3_|TLSV1_|TLSV13_|SSL\/TLS_)?/, '')
				.replaceAll('_', ' ')
				.toLowerCase(),
		);
