import {createSocket} from 'node:dgram';
import {connect} from 'node:net';
import {describe, expect, it} from 'vitest';
import {openLab} from './open-lab.ts';

/** What a stray client may send; a generator with a fixed seed makes the noise. */
const makeNoise = (seed: number): Buffer => {
	let state = seed;
	return Buffer.from(
		Array.from({length: 400}, () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state >>> 24;
		}),
	);
};
const messages = [
	...[1, 2, 3, 4].map(makeNoise),
	'GET // HTTP/1.1\r\nHost: x\r\n\r\n',
	'GET http://192.0.2.1/ HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n',
	'CONNECT 192.0.2.1:443 HTTP/1.1\r\nHost: x\r\n\r\n',
	'GET /orders/%zz\u00ff?x=%%% HTTP/1.1\r\nHost: [\r\n\r\n',
	'POST /v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n{}',
	'POST /reports/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
	'GET /v1/orders HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a.b.c\r\n\r\n',
	'GET /search/ HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n',
	Buffer.from([22, 3, 1, 0, 5, 1, 0, 0, 1, 0]),
	Buffer.from([22, 3, 1, 255, 255]),
	Buffer.from([0, 0, 0, 0, 0, 0]),
	'',
].map((message) =>
	typeof message === 'string' ? Buffer.from(message, 'latin1') : message,
);

/** Sends something and leaves, rudely or not, once the other side has had its say. */
const bother = (port: number, message: Buffer, rude: boolean) =>
	new Promise<void>((resolve) => {
		const socket = connect({host: '127.0.0.1', port});
		socket.on('error', () => {});
		socket.on('close', () => resolve());
		socket.on('data', () => {});
		socket.setTimeout(150, () => socket.destroy());
		socket.on('connect', () => {
			socket.write(message, () => {
				if (rude) socket.resetAndDestroy();
				else socket.end();
			});
		});
	});

describe('a lab that strangers talk to', () => {
	it('goes on, whatever they send', async () => {
		const {lab} = await openLab({portBase: 21_100});
		const ports = new Set(
			lab.scenarios
				.filter(({id}) => id !== 'connect-timeout')
				.flatMap(({command, url}) =>
					[...[url, ...command].join(' ').matchAll(/127\.0\.0\.1:(\d+)/g)].map(
						([, port]) => Number(port),
					),
				),
		);
		for (const message of messages) {
			await Promise.all(
				[...ports].flatMap((port) => [
					bother(port, message, false),
					bother(port, message, true),
				]),
			);
		}
		const resolver = lab.scenarios.find(({id}) => id === 'dns-nxdomain');
		if (resolver) {
			const socket = createSocket('udp4');
			for (const message of messages) {
				await new Promise((sent) =>
					socket.send(message, Number(new URL(resolver.url).port), '127.0.0.1', sent),
				);
			}
			socket.close();
		}
		for (const id of [
			'unauthorized',
			'upstream-reset',
			'certificate-expired',
			'dns-servfail',
		]) {
			const scenario = lab.scenarios.find((entry) => entry.id === id);
			if (!scenario) continue;
			const {exit, output} = await lab.run(id);
			expect({id, exit, output}).toEqual({
				id,
				exit: scenario.exit,
				output: expect.stringContaining(scenario.expects),
			});
		}
	}, 30_000);

	it('sends away who opens too many connections', async () => {
		const {lab} = await openLab({only: ['silent'], portBase: 21_100});
		const port = Number(new URL(lab.scenarios[0]?.url ?? '').port);
		const sockets = Array.from({length: 64}, () => connect({host: '127.0.0.1', port}));
		await Promise.all(
			sockets.map((socket) => new Promise((resolve) => socket.on('connect', resolve))),
		);
		const {exit, ms} = await lab.run('silent');
		expect([52, 56]).toContain(exit);
		expect(ms).toBeLessThan(1900);
		for (const socket of sockets) socket.destroy();
	});
});
