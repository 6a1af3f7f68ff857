import {type BlackHole, openBlackHole} from '../black-hole.ts';
import type {Scenario} from '../scenario.ts';
import {watchSyns} from '../watch-syns.ts';

/** The service hangs and its queue is full: the kernel drops every SYN. */
export const connectTimeout: Scenario = {
	id: 'connect-timeout',
	failure: 'connection-timeout',
	title: 'The service hangs so badly that not even the connection comes about',
	service: 'connect-timeout',
	client: 'curl',
	exit: 28,
	// Versions differ in what follows: "Failed to connect" or "Connection timed out".
	expects: 'curl: (28)',
	blind: true,
	figure: 'timeout',
	start: async (context) => {
		let hole: BlackHole = await context.claim('connect-timeout', openBlackHole);
		const {port} = hole;
		context.onStop(() => hole.close());
		if (context.watched) {
			context.onStop(watchSyns({port, service: 'connect-timeout', wire: context.wire}));
		}
		const url = `http://127.0.0.1:${port}/`;
		const command = context.curl('-i', '--connect-timeout', '3', url);
		return {
			url,
			command,
			repair: {
				title: 'Let the service go on',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: async () => hole.thaw(),
				undo: async () => {
					await hole.close();
					hole = await openBlackHole(port);
				},
			},
		};
	},
};
