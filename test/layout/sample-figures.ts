import type {PathFigure, SequenceFigure} from '../../source/content/figure.ts';

/** Three lanes, of which one is only looked at. */
export const refused: SequenceFigure = {
	kind: 'sequence',
	id: 'refused',
	title: 'Connection refused',
	lanes: [
		{id: 'you', label: 'you'},
		{id: 'kernel', label: 'its kernel'},
		{id: 'service', label: 'the service'},
	],
	steps: [
		{
			events: [
				{
					kind: 'note',
					lane: 'service',
					tone: 'plain',
					label: 'not listening',
				},
				{
					kind: 'message',
					from: 'you',
					to: 'kernel',
					label: 'SYN to port 443',
				},
			],
			caption: 'You knock at the port.',
		},
		{
			events: [{kind: 'message', from: 'kernel', to: 'you', label: 'RST, ACK'}],
			caption: 'The kernel answers for the port: nobody listens there.',
		},
		{
			events: [
				{
					kind: 'note',
					lane: 'you',
					tone: 'missed',
					label: 'ECONNREFUSED, one round trip later',
				},
			],
			caption: 'The program is told at once.',
		},
	],
};

/** Four lanes with everything that a figure can hold, and labels longer than the lanes are apart. */
export const tooSlow: SequenceFigure = {
	kind: 'sequence',
	id: 'too-slow',
	title: 'Gateway timeout',
	lanes: [
		{id: 'you', label: 'you'},
		{id: 'balancer', label: 'load balancer'},
		{id: 'gateway', label: 'the gateway'},
		{id: 'app', label: 'the application server'},
	],
	steps: [
		{
			events: [
				{
					kind: 'message',
					from: 'you',
					to: 'gateway',
					label: 'GET /v1/reports/annual over TLS, with a token',
				},
			],
			caption: 'The request goes through the balancer.',
		},
		{
			events: [
				{
					kind: 'message',
					from: 'gateway',
					to: 'app',
					label: 'GET /v1/reports/annual',
				},
				{kind: 'gap', label: '60 s pass'},
			],
			caption: 'The gateway waits.',
		},
		{
			events: [
				{kind: 'lost', from: 'app', to: 'gateway', label: '200, too late'},
				{
					kind: 'note',
					lane: 'gateway',
					tone: 'missed',
					label: 'proxy_read_timeout is over',
				},
				{
					kind: 'note',
					lane: 'app',
					tone: 'good',
					label: 'goes on with a report that nobody waits for any more',
				},
			],
			caption: 'It gives up.',
		},
		{
			events: [
				{
					kind: 'message',
					from: 'gateway',
					to: 'you',
					label: '504 Gateway Timeout',
				},
			],
			caption: 'You hear of it from the gateway.',
		},
	],
};

/** Two lanes; the request is lost, and the last lane has a note with wide characters. */
export const silence: SequenceFigure = {
	kind: 'sequence',
	id: 'silence',
	title: 'No answer',
	lanes: [
		{id: 'you', label: 'you'},
		{id: 'server', label: '名前 server 192.0.2.53'},
	],
	steps: [
		{
			events: [
				{
					kind: 'lost',
					from: 'you',
					to: 'server',
					label: 'A? api.example.com (UDP)',
				},
				{kind: 'gap', label: '5 s, nothing'},
				{kind: 'lost', from: 'you', to: 'server', label: 'once more'},
				{
					kind: 'note',
					lane: 'server',
					tone: 'plain',
					label: '日本 🎉 has heard of nothing at all until now',
				},
			],
			caption: 'Nobody answers.',
		},
	],
};

/** Five lanes and one message that crosses them all. */
export const relay: SequenceFigure = {
	kind: 'sequence',
	id: 'relay',
	title: 'Five in a row',
	lanes: ['you', 'edge', 'gateway', 'app', 'database'].map((id) => ({
		id,
		label: id,
	})),
	steps: [
		{
			events: [
				{kind: 'message', from: 'you', to: 'database', label: 'down'},
				{kind: 'message', from: 'database', to: 'you', label: 'and back'},
				{kind: 'lost', from: 'you', to: 'database', label: 'again'},
				{kind: 'gap', label: 'a pause'},
				{kind: 'message', from: 'app', to: 'app', label: 'thinks'},
			],
			caption: 'All the way.',
		},
	],
};

export const hops: PathFigure = {
	kind: 'path',
	id: 'path',
	title: 'The way of a request',
	hops: ['you', 'DNS', 'TCP', 'TLS', 'gateway', 'app'].map((id) => ({
		id,
		label: id,
	})),
	steps: [
		{failing: 'TCP', label: 'connection refused', caption: 'Nobody listens.'},
		{
			failing: 'app',
			label: '500 Internal Server Error, from the application itself',
			caption: 'It has a bug.',
		},
		{label: '200 OK', caption: 'Everything passes.'},
		{
			failing: 'you',
			label: 'network is unreachable',
			caption: 'Not even a way out.',
		},
	],
};
