import type {Failure, Layer} from '../diagnosis/catalogue.ts';

/** What a layer is called where a learner chooses one. */
export const layerLabels: Readonly<Record<Layer, string>> = {
	client: 'the client itself, before anything is sent',
	dns: 'DNS: finding an address for the name',
	tcp: 'TCP: the connection to the port',
	tls: 'TLS: the handshake and its certificates',
	http: 'HTTP: how the messages are written',
	gateway: 'the gateway, with what is behind it',
	application: 'the application: who may do what, and whether it works',
	system: 'the limits of the machine itself',
};

/** Who has to act, as a learner chooses it. */
export const faultLabels: Readonly<Record<Exclude<Failure['fault'], 'depends'>, string>> =
	{
		client: 'whoever sends the request',
		server: 'whoever runs the service that was called',
		network: 'whoever runs the network in between',
		operator: 'whoever set the site or the machine up that way',
	};
