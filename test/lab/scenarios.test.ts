import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Lab} from '../../source/lab/lab.ts';
import {scenarioList} from '../../source/lab/scenario-list.ts';
import {startLab} from '../../source/lab/start-lab.ts';

let lab: Lab;
beforeAll(async () => {
	lab = await startLab({portBase: 19_000});
});
afterAll(() => lab.stop());

const missing = (id: string) => lab.unavailable.find((entry) => entry.id === id);
const find = (id: string) => {
	const scenario = lab.scenarios.find((entry) => entry.id === id);
	if (!scenario) throw new Error(`${id} does not run`);
	return scenario;
};

describe('the real client meets the failure', () => {
	it.concurrent.for(scenarioList.map(({id}) => id))(
		'%s',
		{timeout: 40_000},
		async (id, {expect, skip}) => {
			const absent = missing(id);
			skip(absent !== undefined, `${id} was not tried: ${absent?.why}`);
			const {exit, expects, repair} = find(id);
			const meet = async () => {
				const result = await lab.run(id);
				expect({exit: result.exit, output: result.output}).toEqual({
					exit,
					output: expect.stringContaining(expects),
				});
			};
			await meet();
			if (!repair) return;
			const mended = await lab.repair(id);
			expect({exit: mended.exit, output: mended.output}).toEqual({
				exit: repair.exit,
				output: expect.stringContaining(repair.expects),
			});
			if (!repair.acts) return;
			await lab.undoRepair(id);
			await meet();
		},
	);
});

describe('how long it takes', () => {
	it('is what the client or the gateway waits for', async () => {
		const times = await Promise.all(
			['connect-timeout', 'silent', 'upstream-silent'].map(async (id) => {
				const {ms} = await lab.run(id);
				return Math.floor(ms / 100) / 10;
			}),
		);
		expect(times[0]).toBeGreaterThanOrEqual(3);
		expect(times[0]).toBeLessThan(4);
		for (const time of times.slice(1)) {
			expect(time).toBeGreaterThanOrEqual(2);
			expect(time).toBeLessThan(3);
		}
	}, 20_000);
});

describe('the list', () => {
	it('names every scenario once', () => {
		const ids = scenarioList.map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('names failures with slugs of the catalogue', () => {
		for (const {failure} of scenarioList) expect(failure).toMatch(/^[a-z0-9-]+$/);
	});

	it('gives nothing away in the URL of a blind round', () => {
		for (const {blind, url, id} of lab.scenarios.filter((entry) => entry.blind)) {
			expect(blind && url.includes(id)).toBe(false);
			expect(url).toMatch(/^https?:\/\/127\.0\.0\.1:\d+\/[a-z0-9/]*$/);
		}
	});
});

describe('what belongs to a status', () => {
	const headerOf = async (id: string, name: string) => {
		const {output} = await lab.run(id);
		return new RegExp(`^${name}: (.*?)\\r?$`, 'im').exec(output)?.[1];
	};

	it.each([
		['unauthorized', 'www-authenticate', 'Bearer realm="lab"'],
		[
			'token-expired',
			'www-authenticate',
			'Bearer realm="lab", error="invalid_token", error_description="The access token expired"',
		],
		[
			'forbidden',
			'www-authenticate',
			'Bearer realm="lab", error="insufficient_scope", scope="orders:write"',
		],
		['method-not-allowed', 'allow', 'GET, POST'],
		['unsupported-type', 'accept-post', 'application/json'],
		['unavailable', 'retry-after', '120'],
		['unprocessable', 'content-type', 'application/problem+json'],
		['header-too-large', 'content-type', 'application/problem+json'],
	])('%s has %s', async (id, name, value) => {
		if (missing(id)) return;
		expect(await headerOf(id, name)).toBe(value);
	});

	it('says after how long one may ask again', async () => {
		if (missing('too-many-requests')) return;
		expect(Number(await headerOf('too-many-requests', 'retry-after'))).toBeGreaterThan(0);
	});

	it('tells nothing of the inside but an id to find it by', async () => {
		if (missing('server-error')) return;
		const {output} = await lab.run('server-error');
		expect(output).toMatch(/"requestId":"[0-9a-f]{8}"/);
		expect(output).not.toContain('TypeError');
	});
});
