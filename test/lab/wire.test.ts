import {describe, expect, it} from 'vitest';
import type {WireEvent} from '../../source/lab/wire-event.ts';
import {isClosed, openLab} from './open-lab.ts';

const tell = ({from, to, kind, label}: WireEvent) =>
	from === to ? `${from}: ${kind} ${label}` : `${from} > ${to}: ${kind} ${label}`;
const portBase = 19_300;

describe('what the lab tells of the wire', () => {
	it('shows a reset after the request', async () => {
		const {lab, until} = await openLab({only: ['reset-after-request'], portBase});
		await lab.run('reset-after-request');
		expect((await until(isClosed('reset-after-request'))).map(tell)).toEqual([
			'client > server: accept SYN, SYN-ACK, ACK',
			expect.stringMatching(/^client > server: bytes GET \/ HTTP\/1\.1 \(\d+ B\)$/),
			'server > client: rst RST',
			'client: close closed',
		]);
	});

	it('names the TLS records and the alert by which a client refuses a certificate', async () => {
		const {lab, until} = await openLab({only: ['certificate-expired'], portBase});
		await lab.run('certificate-expired');
		const events = await until(isClosed('certificate-expired'));
		const records = events.filter(({kind}) => kind === 'tls').map(tell);
		expect(records[0]).toMatch(/^client > server: tls ClientHello/);
		expect(records[1]).toMatch(/^server > client: tls ServerHello/);
		expect(records[2]).toBe('client > server: tls Alert certificate_expired');
	});

	it('shows every SYN that nobody answers, where the kernel lets one look', async () => {
		const {lab, events, until} = await openLab({only: ['connect-timeout'], portBase});
		if (process.platform !== 'linux' || lab.unavailable.length > 0) return;
		const client = lab.run('connect-timeout');
		await until((seen) => seen.some(({kind}) => kind === 'gave-up'));
		await client;
		const told = events.map(tell);
		// How often the SYN goes out in three seconds depends on the kernel.
		expect(told.slice(0, 2)).toEqual([
			'client > server: syn SYN',
			'client > server: syn SYN, sent again (1)',
		]);
		expect(told.at(-1)).toBe('client: gave-up gives up');
		expect(events[1]?.at).toBeGreaterThan(900);
		expect(events[1]?.at).toBeLessThan(1300);
	}, 15_000);

	it('shows that a service which goes on lets a waiting client in', async () => {
		const {lab, until} = await openLab({only: ['connect-timeout'], portBase});
		if (process.platform !== 'linux' || lab.unavailable.length > 0) return;
		const client = lab.run('connect-timeout');
		await until((events) => events.some(({kind}) => kind === 'syn'));
		await lab.repair('connect-timeout');
		expect(await client).toMatchObject({
			exit: 0,
			output: expect.stringContaining('HTTP/1.1 200'),
		});
	}, 15_000);

	it('shows both sides of a gateway as one connection, and its log', async () => {
		const {lab, until} = await openLab({only: ['upstream-refused'], portBase});
		await lab.run('upstream-refused');
		const events = await until(isClosed('gateway'));
		expect(new Set(events.map(({connection}) => connection)).size).toBe(1);
		const told = events.map(tell);
		expect(told.slice(2, 4)).toEqual([
			'gateway > upstream: syn SYN',
			'upstream > gateway: rst RST: connection refused',
		]);
		const lines = events.flatMap(({line}) => line ?? []);
		expect(lines[0]).toMatch(
			/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[error\] \d+#0: \*1 connect\(\) failed \(111: Connection refused\) while connecting to upstream, client: 127\.0\.0\.1, server: lab, request: "GET \/orders\/ HTTP\/1\.1", upstream: "http:\/\/127\.0\.0\.1:\d+\/orders\/", host: "127\.0\.0\.1:\d+"$/,
		);
		expect(lines[1]).toMatch(
			/^127\.0\.0\.1 "GET \/orders\/ HTTP\/1\.1" 502 \d+ rt=0\.\d{3} uct=- uht=- urt=0\.\d{3} ua=127\.0\.0\.1:\d+$/,
		);
	});

	it('waits for an upstream to the tenth of a second, and says so in its log', async () => {
		const {lab, until} = await openLab({only: ['upstream-silent'], portBase});
		await lab.run('upstream-silent');
		const events = await until(isClosed('gateway', 2));
		const between = events.filter(({from}) => from === 'gateway').map(({to}) => to);
		expect(between).toContain('upstream');
		expect(new Set(events.map(({connection}) => connection)).size).toBe(1);
		const line = events.find(({label}) => label.startsWith('504'))?.line ?? '';
		const logged = Number(/ rt=([\d.]+)/.exec(line)?.[1]);
		expect(logged).toBeGreaterThanOrEqual(1.999);
		expect(logged).toBeLessThan(2.2);
	}, 15_000);

	it('keeps the stack of a bug for the log', async () => {
		const {lab, until} = await openLab({only: ['server-error'], portBase});
		await lab.run('server-error');
		const events = await until(isClosed('api'));
		const stack = events.find(({label}) => label === 'TypeError')?.line;
		expect(stack).toMatch(
			/^[0-9a-f]{8} ERROR TypeError: Cannot read properties of undefined/,
		);
	});

	it('tells of datagrams too', async () => {
		const {lab, events} = await openLab({only: ['dns-dangling-cname'], portBase});
		if (lab.unavailable.length > 0) return;
		await lab.run('dns-dangling-cname');
		expect(events.map(tell)).toEqual([
			'client > resolver: datagram A? blog.lab.test',
			'resolver > client: datagram CNAME, NXDOMAIN',
		]);
	});

	it('counts with the kernel where nobody could see anything', async () => {
		const {lab, events} = await openLab({only: ['refused'], portBase});
		if (process.platform !== 'linux') return;
		await lab.run('refused');
		expect(events.map(tell)).toEqual([
			'client > server: syn SYN',
			'server > client: rst RST (counted by the kernel)',
		]);
	});
});
