import type {Socket} from 'node:net';
import {describe, expect, it, onTestFinished} from 'vitest';
import {listenLoopback} from '../../source/lab/listen-loopback.ts';
import {promisedBody, writePart} from '../../source/lab/promised-body.ts';
import {runClient} from '../../source/lab/run-client.ts';
import {startTap} from '../../source/lab/tap.ts';
import {createWire} from '../../source/lab/wire.ts';
import type {WireEvent} from '../../source/lab/wire-event.ts';

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n';
const ways: Readonly<Record<string, (socket: Socket) => void>> = {
	'an answer': (socket) => socket.end(ok),
	'a long answer': (socket) =>
		socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n${'x'.repeat(200_000)}`),
	'a reset': (socket) => socket.resetAndDestroy(),
	'an empty reply': (socket) => socket.end(),
	'a reset in the body': (socket) =>
		writePart(socket, promisedBody, () => socket.resetAndDestroy()),
	'an end in the body': (socket) => writePart(socket, promisedBody, () => socket.end()),
	'another protocol': (socket) => socket.end('220 mail.lab.test ESMTP\r\n'),
};

const openBoth = async (answer: (socket: Socket) => void) => {
	const events: WireEvent[] = [];
	const direct = await listenLoopback(0, (socket) =>
		socket.once('data', () => answer(socket)),
	);
	const tap = await startTap({
		port: 0,
		target: direct.port,
		service: 'test',
		client: 'client',
		server: 'server',
		wire: createWire((event) => events.push(event)),
	});
	onTestFinished(async () => {
		await tap.close();
		await direct.close();
	});
	return {direct, tap, events};
};

const ask = async (port: number) => {
	const {exit, output} = await runClient([
		'curl',
		'-sS',
		'-i',
		'-m',
		'5',
		`http://127.0.0.1:${port}/`,
	]);
	return {exit, output};
};

describe('a tap', () => {
	it.each(Object.keys(ways))('changes nothing for the client: %s', async (name) => {
		const {direct, tap, events} = await openBoth(ways[name] ?? (() => {}));
		const without = await ask(direct.port);
		expect(await ask(tap.port)).toEqual(without);
		expect(events.map(({kind}) => kind)).toContain('accept');
	});

	it('counts time from the first event of each connection', async () => {
		const {tap, events} = await openBoth((socket) => socket.end(ok));
		await ask(tap.port);
		await ask(tap.port);
		const firsts = events.filter(({kind}) => kind === 'accept');
		expect(firsts.map(({at}) => at)).toEqual([0, 0]);
		expect(firsts.map(({connection}) => connection)).toEqual([1, 2]);
		expect(events.every(({at}, place) => at >= 0 && events[place] !== undefined)).toBe(
			true,
		);
	});

	it('gives a connection that was announced the number it belongs to', async () => {
		const {tap, events} = await openBoth((socket) => socket.end(ok));
		tap.expect(77);
		await ask(tap.port);
		expect(new Set(events.map(({connection}) => connection))).toEqual(new Set([77]));
	});

	it('cuts a connection that carries more than it may', async () => {
		const {tap} = await openBoth((socket) =>
			socket.end(
				`HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(9_000_000)}`,
			),
		);
		const {exit} = await runClient([
			'curl',
			'-sS',
			'-o',
			process.platform === 'win32' ? 'NUL' : '/dev/null',
			`http://127.0.0.1:${tap.port}/`,
		]);
		expect(exit).not.toBe(0);
	});

	it('listens on loopback only, on both families where there are two', async () => {
		const listening = await listenLoopback(19_290, (socket) => socket.end());
		await expect(listenLoopback(19_290, () => {})).rejects.toMatchObject({
			code: 'EADDRINUSE',
		});
		await listening.close();
		const again = await listenLoopback(19_290, (socket) => socket.end());
		await again.close();
	});
});
