import type {Answerer, Layer} from './catalogue.ts';

/** What the layers are called on screens. */
export const layerNames: Readonly<Record<Layer, string>> = {
	client: 'client',
	dns: 'DNS',
	tcp: 'TCP',
	tls: 'TLS',
	http: 'HTTP',
	gateway: 'gateway',
	application: 'application',
	system: 'operating system',
};

/** Who wrote what one sees, as a part of a sentence. */
export const answererNames: Readonly<Record<Answerer, string>> = {
	client: 'said by the client itself',
	resolver: 'answered by the resolver',
	kernel: 'answered by the kernel of the host',
	tls: 'answered by the TLS layer',
	gateway: 'answered by the gateway',
	application: 'answered by the application',
	nobody: 'answered by nobody',
};
