import {connect} from 'node:net';
import type {LabContext} from './lab-context.ts';
import {LabProblem} from './lab-problem.ts';
import {listenLoopback} from './listen-loopback.ts';

/**
A port on which nobody listens and connecting is refused, kept from the rest of the lab.

It was listened on for a moment to know that it is free; a probe shows that the system refuses.
*/
export const claimClosedPort = async (
	{claim}: Pick<LabContext, 'claim'>,
	service: string,
): Promise<number> => {
	const port = await claim(service, async (candidate) => {
		const {close} = await listenLoopback(candidate, (socket) => socket.destroy());
		await close();
		return candidate;
	});
	if (!(await isRefused(port))) {
		throw new LabProblem(
			`Nobody listens on port ${port}, and yet connecting to it is not refused`,
			'A firewall on this machine seems to drop what goes to loopback; allow it there.',
		);
	}
	return port;
};

const longestProbe = 3000;

const isRefused = (port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect({port, host: '127.0.0.1', timeout: longestProbe});
		const settle = (refused: boolean) => {
			socket.destroy();
			resolve(refused);
		};
		socket.on('connect', () => settle(false));
		socket.on('timeout', () => settle(false));
		socket.on('error', (error: NodeJS.ErrnoException) =>
			settle(error.code === 'ECONNREFUSED'),
		);
	});
