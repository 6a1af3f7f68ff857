import {Resolver} from 'node:dns/promises';
import {readFileSync} from 'node:fs';
import {request} from 'node:https';
import {connect} from 'node:net';
import {describe, expect, it} from 'vitest';
import {labNames} from '../../source/lab/dns-zone.ts';
import {findClients} from '../../source/lab/find-clients.ts';
import {openLab} from './open-lab.ts';

const portBase = 20_200;

// The scenario is there only where its client is.
const hasDig = !(await findClients(['dig'])).missing.has('dig');

const query = (name: string) =>
	Buffer.concat([
		Buffer.from([0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
		...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
		Buffer.from([0, 0, 1, 0, 1]),
	]);
const codeOf = (answer: Buffer) => answer.readUInt8(3) & 15;
const countOf = (answer: Buffer) => answer.readUInt16BE(6);

const names = [
	[labNames.good, 0, 1],
	[labNames.unknown, 3, 0],
	[labNames.broken, 2, 0],
	[labNames.refused, 5, 0],
	[labNames.noData, 0, 0],
	[labNames.dangling, 3, 1],
	['www.example.org', 5, 0],
] as const;

describe('the resolver', () => {
	it.skipIf(!hasDig)('answers over UDP as Node understands it', async () => {
		const {lab} = await openLab({only: ['dns-nxdomain'], portBase});
		const port = new URL(lab.scenarios[0]?.url ?? '').port;
		const resolver = new Resolver({timeout: 300, tries: 1});
		resolver.setServers([`127.0.0.1:${port}`]);
		const outcome = async (name: string) => {
			try {
				return await resolver.resolve4(name);
			} catch (error) {
				return (error as NodeJS.ErrnoException).code;
			}
		};
		expect(await outcome(labNames.good)).toEqual(['127.0.0.1']);
		expect(await outcome(labNames.unknown)).toBe('ENOTFOUND');
		expect(await outcome(labNames.broken)).toBe('ESERVFAIL');
		expect(await outcome(labNames.refused)).toBe('EREFUSED');
		expect(await outcome(labNames.noData)).toBe('ENODATA');
		expect(await outcome(labNames.dangling)).toBe('ENOTFOUND');
		expect(await outcome(labNames.silent)).toBe('ETIMEOUT');
	});

	it.skipIf(!hasDig)('answers several questions on one TCP connection', async () => {
		const {lab} = await openLab({only: ['dns-nxdomain'], portBase});
		const port = Number(new URL(lab.scenarios[0]?.url ?? '').port);
		const socket = connect({host: '127.0.0.1', port});
		const answers: Buffer[] = [];
		let rest = Buffer.alloc(0);
		const all = new Promise<void>((resolve) => {
			socket.on('data', (chunk: Buffer) => {
				rest = Buffer.concat([rest, chunk]);
				while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
					answers.push(rest.subarray(2, 2 + rest.readUInt16BE(0)));
					rest = rest.subarray(2 + rest.readUInt16BE(0));
				}
				if (answers.length === names.length) resolve();
			});
		});
		for (const [name] of names) {
			const question = query(name);
			socket.write(Buffer.concat([Buffer.from([0, question.length]), question]));
		}
		await all;
		socket.destroy();
		expect(answers.map((answer) => [codeOf(answer), countOf(answer)])).toEqual(
			names.map(([, code, count]) => [code, count]),
		);
	});

	it('answers over HTTPS', async () => {
		const {lab} = await openLab({only: ['doh-nxdomain'], portBase});
		const {command = [], authority = ''} = lab.scenarios[0] ?? {};
		const url = command[command.indexOf('--doh-url') + 1] ?? '';
		const ca = readFileSync(authority);
		const ask = (question: Buffer) =>
			new Promise<Buffer>((resolve, reject) => {
				const headers = {'content-type': 'application/dns-message'};
				const asking = request(
					url,
					{method: 'POST', ca, headers, agent: false},
					(response) => {
						const chunks: Buffer[] = [];
						response.on('data', (chunk: Buffer) => chunks.push(chunk));
						response.on('end', () => resolve(Buffer.concat(chunks)));
					},
				);
				asking.on('error', reject);
				asking.end(question);
			});
		for (const [name, code, count] of names) {
			const answer = await ask(query(name));
			expect([name, codeOf(answer), countOf(answer)]).toEqual([name, code, count]);
		}
	});
});
