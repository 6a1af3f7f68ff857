/** Something that was seen on the wire, or said by a service of the lab. */
export type WireEvent = {
	/** Milliseconds since the first event of its connection. */
	readonly at: number;
	/** Milliseconds on the lab's own clock, to put several connections in order. */
	readonly time: number;
	/** The service of the lab, as `LabScenario.service` names it. */
	readonly service: string;
	/** Counts the connections of a lab; what a gateway asks its upstream keeps the client's number. */
	readonly connection: number;
	/** Ids of lanes; the same twice for what one side says by itself. */
	readonly from: string;
	readonly to: string;
	readonly kind: WireEventKind;
	/** A few words, at most 30 characters of them. */
	readonly label: string;
	/** The whole line, where the event is one of a log. */
	readonly line?: string;
	/** Bytes that crossed, where the event stands for some. */
	readonly bytes?: number;
	/** It went out and nobody answered it. */
	readonly lost?: true;
};

/**
- syn: an attempt to connect that the kernel's tables show
- accept: the connection stands
- bytes, tls, datagram: contents of TCP, of TLS, of UDP
- fin, rst: the two ways to end a connection
- gave-up: an attempt to connect is no longer made
- close: nothing is left of the connection
- log: a line that a service wrote
*/
export type WireEventKind =
	| 'syn'
	| 'accept'
	| 'gave-up'
	| 'bytes'
	| 'tls'
	| 'datagram'
	| 'fin'
	| 'rst'
	| 'close'
	| 'log';
