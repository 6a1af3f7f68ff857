import type {Failure} from '../diagnosis/catalogue.ts';

/** Says in one sentence what a failure rules out by the place at which it happens. */
export const sayRuledOut = ({layer, answeredBy, status = 0}: Failure): string | undefined => {
	switch (layer) {
		case 'dns':
			return 'Nothing was sent, so the service and its logs have nothing to tell.';
		case 'tcp':
			return answeredBy === 'nobody'
				? 'The name was resolved. That the host is up is not proved.'
				: 'The name was resolved, and somebody on the way or over there answered.';
		case 'tls':
			return 'The name was resolved and the port is open; no request has been read.';
		case 'http':
		case 'application':
			if (status === 0) return 'The name, the port and the certificate are in order.';
			return status >= 500
				? 'Your request arrived. The way to the server is in order.'
				: 'The server works and read your request. It is no outage.';
		case 'gateway':
			return status >= 500
				? 'The way to the gateway is in order, and the gateway itself works.'
				: 'The way to the gateway is in order.';
		case 'client':
		case 'system':
			return undefined;
	}
};
