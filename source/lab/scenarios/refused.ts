import {claimClosedPort} from '../claim-closed-port.ts';
import type {LabContext} from '../lab-context.ts';
import {listenLoopback} from '../listen-loopback.ts';
import type {Scenario} from '../scenario.ts';
import {startTap, type Tap} from '../tap.ts';
import {answerWell, makeWebServer} from '../web-service.ts';

/** Nobody listens: the kernel answers the SYN with an RST. */
export const refused: Scenario = {
	id: 'refused',
	failure: 'connection-refused',
	title: 'The service is not running',
	service: 'refused',
	client: 'curl',
	exit: 7,
	expects: 'curl: (7) Failed to connect to 127.0.0.1',
	blind: true,
	figure: 'refused',
	start: async (context) => {
		const port = await claimClosedPort(context, 'refused');
		const url = `http://127.0.0.1:${port}/`;
		const command = context.curl('-i', url);
		let running: Tap | undefined;
		const stop = async () => {
			await running?.close();
			running = undefined;
		};
		context.onStop(stop);
		return {
			url,
			command,
			repair: {
				title: 'Start the service',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: async () => {
					running ??= await startService(context, port);
				},
				undo: stop,
			},
		};
	},
};

const startService = async (context: LabContext, port: number): Promise<Tap> => {
	const behind = await listenLoopback(0, makeWebServer(answerWell).take);
	const tap = await startTap({
		port,
		target: behind.port,
		service: 'refused',
		client: 'client',
		server: 'server',
		wire: context.wire,
	});
	return {
		...tap,
		close: async () => {
			await tap.close();
			await behind.close();
		},
	};
};
