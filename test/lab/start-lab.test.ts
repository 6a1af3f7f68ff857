import {existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {listenLoopback} from '../../source/lab/listen-loopback.ts';
import {startLab} from '../../source/lab/start-lab.ts';
import {openLab} from './open-lab.ts';

const portsOf = (commands: readonly (readonly string[])[]) =>
	commands.flatMap((command) =>
		[...command.join(' ').matchAll(/127\.0\.0\.1(?::| -p )(\d+)/g)].map(([, port]) =>
			Number(port),
		),
	);

const canListen = (port: number) =>
	new Promise<boolean>((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});

const answers = (host: string, port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect({host, port});
		const settle = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.on('connect', () => settle(true));
		socket.on('error', () => settle(false));
	});

describe('starting and stopping', () => {
	it('has every port free again and no file left when it has stopped', async () => {
		const lab = await startLab({portBase: 19_600});
		const ports = portsOf(lab.scenarios.map(({command}) => command));
		const authority =
			lab.scenarios.find((scenario) => scenario.authority)?.authority ?? '';
		expect(new Set(ports).size).toBeGreaterThan(20);
		expect(existsSync(authority)).toBe(true);
		await lab.stop();
		expect(await Promise.all([...new Set(ports)].map(canListen))).not.toContain(false);
		expect(existsSync(path.dirname(authority))).toBe(false);
	});

	it('ends the clients that still run', async () => {
		const {lab} = await openLab({only: ['silent'], portBase: 19_600});
		const client = lab.run('silent');
		await lab.stop();
		expect((await client).ms).toBeLessThan(1900);
	});

	it('gives a service the same port whatever else is started', async () => {
		const {lab: few} = await openLab({
			only: ['empty-reply', 'unauthorized'],
			portBase: 19_600,
		});
		const urls = few.scenarios.map(({url}) => url);
		await few.stop();
		const {lab: all} = await openLab({portBase: 19_600});
		const found = all.scenarios.filter(({id}) =>
			['empty-reply', 'unauthorized'].includes(id),
		);
		expect(found.map(({url}) => url)).toEqual(urls);
	});

	it('goes to the next free port where its own is in use', async () => {
		const first = await openLab({only: ['silent', 'dns-nxdomain'], portBase: 19_600});
		const second = await openLab({only: ['silent', 'dns-nxdomain'], portBase: 19_600});
		const [one, other] = [first, second].map(({lab}) =>
			portsOf(lab.scenarios.map(({command}) => command)),
		);
		expect(other).not.toEqual(one);
		const {exit} = await second.lab.run('silent');
		expect(exit).toBe(28);
	});

	it('says what to do where no port is free', async () => {
		const first = await listenLoopback(19_900, () => {});
		onTestFinished(first.close);
		const {claimPorts} = await import('../../source/lab/claim-ports.ts');
		const taken = Object.assign(new Error('in use'), {code: 'EADDRINUSE'});
		const claim = claimPorts(19_900, ['a']).claim('a', () => Promise.reject(taken));
		await expect(claim).rejects.toMatchObject({
			name: 'LabProblem',
			message: 'No port from 19900 to 20099 is free for a',
			todo: 'Stop what listens there, or choose others with --port-base N.',
		});
	});

	it('finds scenarios by their failure too', async () => {
		const {lab} = await openLab({only: ['http-401'], portBase: 19_600});
		expect(lab.scenarios.map(({id}) => id)).toEqual(['unauthorized', 'token-expired']);
	});

	it('does not know every name', async () => {
		await expect(startLab({only: ['nothing']})).rejects.toThrow(
			'There is no scenario "nothing"',
		);
	});

	it('is reached by IPv6 where there is any, and not from outside', async () => {
		const {lab} = await openLab({only: ['empty-reply'], portBase: 19_600});
		const [port = 0] = portsOf([lab.scenarios[0]?.command ?? []]);
		expect(await answers('127.0.0.1', port)).toBe(true);
		const {networkInterfaces} = await import('node:os');
		const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
		const outside = addresses.find(
			({internal, family}) => !internal && family === 'IPv4',
		);
		if (outside) expect(await answers(outside.address, port)).toBe(false);
		if (addresses.some(({address}) => address === '::1')) {
			expect(await answers('::1', port)).toBe(true);
		}
	});
});

describe('what a machine lacks', () => {
	it('is said, with what to do about it', async () => {
		const empty = mkdtempSync(path.join(tmpdir(), 'no-clients-'));
		onTestFinished(() => rmSync(empty, {recursive: true}));
		const {lab} = await openLab({
			only: ['refused', 'dns-nxdomain'],
			portBase: 19_600,
			env: {PATH: empty},
		});
		expect(lab.scenarios).toEqual([]);
		expect(lab.unavailable).toEqual([
			{
				id: 'refused',
				why: 'curl is not installed',
				todo: expect.stringContaining('apt install curl'),
			},
			{
				id: 'dns-nxdomain',
				why: 'dig is not installed',
				todo: expect.stringContaining('apt install dnsutils'),
			},
		]);
	});

	it('tells the client to pass a proxy by', async () => {
		const env = {...process.env, http_proxy: 'http://127.0.0.1:9'};
		const {lab} = await openLab({only: ['empty-reply'], portBase: 19_600, env});
		expect(lab.scenarios[0]?.command).toContain('--noproxy');
		expect((await lab.run('empty-reply')).exit).toBe(52);
	});
});

describe('the folder', () => {
	it('of a program that was killed is removed by the next one', async () => {
		const {makeLabFolder} = await import('../../source/lab/lab-folder.ts');
		const parent = mkdtempSync(path.join(tmpdir(), 'lab-folders-'));
		onTestFinished(() => rmSync(parent, {recursive: true}));
		const {mkdirSync, writeFileSync} = await import('node:fs');
		const dead = path.join(parent, 'error-lesson-lab-4194999-abc');
		mkdirSync(dead);
		writeFileSync(path.join(dead, 'ca.pem'), '');
		symlinkSync(parent, path.join(parent, 'error-lesson-lab-4194998-abc'));
		const folder = makeLabFolder(parent);
		const other = makeLabFolder(parent);
		expect(readdirSync(parent).toSorted()).toEqual(
			[
				'error-lesson-lab-4194998-abc',
				path.basename(folder.path),
				path.basename(other.path),
			].toSorted(),
		);
		folder.remove();
		other.remove();
	});
});
