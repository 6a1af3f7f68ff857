import {claimClosedPort} from './claim-closed-port.ts';
import {answerPage, forwardRequest} from './forward-request.ts';
import type {LabContext} from './lab-context.ts';
import {promisedBody, writePart} from './promised-body.ts';
import {listenRaw, type RawAnswer} from './raw-service.ts';
import {startTap, type Tap} from './tap.ts';
import {makeWebServer, openWebServer} from './web-service.ts';

const service = 'gateway';

/** The gateway, and the upstream that can be started. */
export type Gateway = {
	readonly url: (path: UpstreamPath) => string;
	readonly startOrders: () => Promise<void>;
	readonly stopOrders: () => Promise<void>;
};

/** What the gateway passes on, by path; the paths don't tell what is wrong. */
const answers = {
	'/reports/': () => {},
	'/search/': (socket) => socket.resetAndDestroy(),
	'/prices/': (socket) => socket.end('HTPT/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n'),
	'/users/': (socket) => socket.end(),
	'/export/': (socket) => writePart(socket, promisedBody, () => socket.end()),
} as const satisfies Readonly<Record<string, RawAnswer>>;

export type UpstreamPath = keyof typeof answers | '/orders/';

/** What an upstream of the gateway has: where it is reached, and its tap if it runs. */
type Upstream = {readonly port: number; tap: Tap | undefined};

/** Starts a gateway of the lab's own on node:http, with six upstreams, five of which run. */
export const startGateway = async (context: LabContext): Promise<Gateway> => {
	const {wire, onStop} = context;
	const upstreams = new Map<string, Upstream>();
	const openTap = (port: number, target: number) =>
		startTap({port, target, service, client: 'gateway', server: 'upstream', wire});
	for (const [path, answer] of Object.entries(answers)) {
		const tap = await openTap(0, await listenRaw(context, answer));
		onStop(tap.close);
		upstreams.set(path, {port: tap.port, tap});
	}
	const ordersTarget = await listenRaw(context, (socket) =>
		socket.end(
			'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n[]\n',
		),
	);
	const orders: Upstream = {
		port: await claimClosedPort(context, 'gateway-upstream'),
		tap: undefined,
	};
	upstreams.set('/orders/', orders);
	const stopOrders = async () => {
		await orders.tap?.close();
		orders.tap = undefined;
	};
	onStop(stopOrders);

	let count = 0;
	const port = await openWebServer(
		context,
		service,
		makeWebServer((incoming, response) => {
			const {remotePort} = incoming.socket;
			const path = /^\/[a-z]+\//.exec(incoming.url ?? '')?.[0] ?? '/';
			const upstream = upstreams.get(path);
			if (!upstream) {
				answerPage(response, 404);
				return;
			}
			count += 1;
			const connection = wire.behind(remotePort);
			const between = {service, from: 'gateway', to: 'upstream'} as const;
			if (upstream.tap) upstream.tap.expect(connection);
			else wire.tell(connection, {...between, kind: 'syn', label: 'SYN'});
			forwardRequest(incoming, response, {
				port: upstream.port,
				number: count,
				log: (line, short) => context.log(service, 'gateway', remotePort, line, short),
				onRefused: () =>
					wire.tell(connection, {
						service,
						from: 'upstream',
						to: 'gateway',
						kind: 'rst',
						label: 'RST: connection refused',
					}),
			});
		}),
		'gateway',
	);
	return {
		url: (path) => `http://127.0.0.1:${port}${path}`,
		startOrders: async () => {
			orders.tap ??= await openTap(orders.port, ordersTarget);
		},
		stopOrders,
	};
};
