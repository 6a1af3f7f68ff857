import type {Failure} from '../diagnosis/catalogue.ts';

/** Says in a few words what a failure rules out by the place at which it happens. */
export const sayRuledOut = ({layer, status = 0}: Failure): string | undefined => {
	switch (layer) {
		case 'dns':
			return 'anything at the service itself; nothing was sent to it, its logs are empty.';
		case 'tcp':
			return 'DNS, for there was an address to go to.';
		case 'tls':
			return 'DNS and a closed port. No request has been read yet.';
		case 'http':
		case 'application':
			if (status === 0) return 'the name, the port and the certificate.';
			return status >= 500
				? 'the way to the server; your request arrived.'
				: 'an outage; the server works and answered you.';
		case 'gateway':
			return status >= 500
				? 'the way to the gateway, and the gateway itself.'
				: 'the way to the gateway.';
		case 'client':
		case 'system':
			return undefined;
	}
};
