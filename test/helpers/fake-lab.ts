import type {LabScenario, Unavailable} from '../../source/lab/lab.ts';
import type {ClientResult} from '../../source/lab/run-client.ts';
import type {WireEvent} from '../../source/lab/wire-event.ts';
import type {Event} from '../../source/session/event.ts';
import type {LabEffect} from '../../source/session/lab-effect.ts';

const twoLanes = [
	{id: 'client', label: 'client'},
	{id: 'server', label: 'server'},
];

/** A scenario with a repair: nobody listens, until the service is started. */
export const refused: LabScenario = {
	id: 'refused',
	failure: 'connection-refused',
	title: 'The service is not running',
	service: 'refused',
	lanes: twoLanes,
	command: ['curl', '-sS', '-i', 'http://127.0.0.1:18400/'],
	exit: 7,
	expects: 'curl: (7) Failed to connect',
	url: 'http://127.0.0.1:18400/',
	blind: true,
	repair: {
		title: 'Start the service',
		command: ['curl', '-sS', '-i', 'http://127.0.0.1:18400/'],
		exit: 0,
		expects: 'HTTP/1.1 200',
		acts: true,
	},
};

/** Two scenarios that share a service, behind a gateway. */
export const upstreamSilent: LabScenario = {
	...refused,
	id: 'upstream-silent',
	failure: 'http-504',
	title: 'The upstream takes the request and does not answer in time',
	service: 'gateway',
	lanes: [
		{id: 'client', label: 'client'},
		{id: 'gateway', label: 'gateway'},
		{id: 'upstream', label: 'upstream'},
	],
	command: ['curl', '-sS', '-i', 'http://127.0.0.1:18410/reports/'],
	exit: 0,
	expects: 'HTTP/1.1 504',
	url: 'http://127.0.0.1:18410/reports/',
	blind: false,
	repair: undefined as never,
};

export const upstreamReset: LabScenario = {
	...upstreamSilent,
	id: 'upstream-reset',
	failure: 'http-502',
	title: 'The upstream breaks the connection',
	command: ['curl', '-sS', '-i', 'http://127.0.0.1:18410/search/'],
	expects: 'HTTP/1.1 502',
	url: 'http://127.0.0.1:18410/search/',
};

export const certificateExpired: LabScenario = {
	...refused,
	id: 'certificate-expired',
	failure: 'tls-expired',
	title: 'The certificate has expired',
	service: 'certificate-expired',
	command: ['curl', '-i', '--cacert', '/tmp/lab/ca.pem', 'https://127.0.0.1:18411/'],
	exit: 60,
	expects: 'curl: (60)',
	url: 'https://127.0.0.1:18411/',
	authority: '/tmp/lab/ca.pem',
	blind: false,
	repair: undefined as never,
};

export const scenarios = [refused, upstreamSilent, upstreamReset, certificateExpired].map(
	({repair, ...rest}) => (repair ? {...rest, repair} : rest),
);

export const unavailable: readonly Unavailable[] = [
	{
		id: 'connect-timeout',
		why: 'This system answers even when a service can take no more',
		todo: 'Use Linux or macOS for it.',
	},
];

export const started: Event = {kind: 'lab-started', scenarios, unavailable};

/** A connection to the closed port, as the kernel's counters show it. */
export const refusal = (connection: number, time = 0): readonly WireEvent[] => [
	event({connection, time, kind: 'syn', label: 'SYN'}),
	event({
		...{connection, time: time + 0.1, kind: 'rst', label: 'RST'},
		...{from: 'server', to: 'client'},
	}),
];

/** A request that the gateway gives up after two seconds. */
export const timeout = (connection: number): readonly WireEvent[] => {
	const lane = {service: 'gateway', connection};
	const asked = 'GET /reports/ HTTP/1.1 (87 B)';
	return [
		event({...lane, time: 0, to: 'gateway', kind: 'accept', label: 'SYN, SYN-ACK, ACK'}),
		event({...lane, time: 0.4, to: 'gateway', kind: 'bytes', label: asked, bytes: 87}),
		event({
			...{...lane, time: 0.9, from: 'gateway', to: 'upstream'},
			...{kind: 'bytes', label: asked, bytes: 106},
		}),
		event({
			...{...lane, time: 2005, from: 'gateway', to: 'gateway', kind: 'log'},
			label: 'upstream timed out',
			line: '[error] upstream timed out (110: Connection timed out) while reading',
		}),
		event({
			...{...lane, time: 2006, from: 'gateway', to: 'client', kind: 'bytes'},
			label: 'HTTP/1.1 504 Gateway … (303 B)',
		}),
	];
};

const event = (
	part: Partial<WireEvent> & Pick<WireEvent, 'connection' | 'time' | 'kind' | 'label'>,
): WireEvent => ({
	at: part.time,
	service: 'refused',
	from: 'client',
	to: 'server',
	...part,
});

export const refusedResult: ClientResult = {
	exit: 7,
	output:
		'curl: (7) Failed to connect to 127.0.0.1 port 18400: \x1b[31mno\x1b[0m server\n',
	ms: 12.4,
};

export const mendedResult: ClientResult = {
	exit: 0,
	output: 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"status":"ok"}\n',
	ms: 8.1,
};

/** Answers what is wanted of the lab at once, as the real one would in a while. */
export const fakeLab = () => {
	let connections = 0;
	return (effect: LabEffect, dispatch: (event: Event) => void): void => {
		if (effect.kind === 'start-lab') dispatch(started);
		if (effect.kind !== 'run-scenario' && effect.kind !== 'repair-scenario') return;
		const {scenario} = effect;
		const use = effect.kind === 'run-scenario' ? 'run' : 'repair';
		connections++;
		const events =
			scenario === 'refused'
				? refusal(connections, connections * 5000)
				: timeout(connections);
		dispatch({kind: 'wire-changed', events});
		const timedOut = {exit: 0, output: 'HTTP/1.1 504 Gateway Timeout\r\n', ms: 2031};
		const failed = scenario === 'refused' ? refusedResult : timedOut;
		const result = use === 'repair' ? mendedResult : failed;
		dispatch({kind: 'scenario-ran', scenario, use, result});
	};
};
