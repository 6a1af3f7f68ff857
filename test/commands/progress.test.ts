import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {progressCommand} from '../../source/commands/progress.ts';
import type {Happening} from '../../source/record/entry.ts';
import {smallCourse} from '../record/small-course.ts';
import {temporaryFolder} from '../record/temporary-folder.ts';
import {memoryIo} from './memory-io.ts';

const homeWith = (...happenings: readonly Happening[]) => {
	const home = temporaryFolder();
	const lines = happenings.map(
		(happening) => `${JSON.stringify({at: 1e12, lesson: 'small', ...happening})}\n`,
	);
	writeFileSync(path.join(home, 'record.jsonl'), lines.join(''));
	return home;
};

const run = async (home: string, ...args: readonly string[]) => {
	const {io, said} = memoryIo(home);
	return {code: await progressCommand(args, io, smallCourse), ...said};
};

const text = 'Not DNS, I think TCP was refused. '.repeat(4).trim();
const dispute: Happening = {
	kind: 'disputed',
	exercise: 'A',
	text,
	rubric: 'r1',
	verdict: {
		criterion: 'layer',
		met: false,
		state: 'opposite',
		evidence: [
			{start: 0, end: 7},
			{start: 17, end: 32},
		],
		rule: 'layer-tcp',
		sure: false,
	},
};

describe('progress', () => {
	it('prints where one stands and where that is kept', async () => {
		const home = homeWith({kind: 'section-read', section: 'start'});
		const {code, out, err} = await run(home);
		expect({code, err}).toEqual({code: 0, err: ''});
		expect(out).toContain('10 % done. Go on with "On the wire".\n');
		expect(out).toMatch(/\nKept in \S+record\.jsonl\n$/);
	});

	it('says what was done in the lab, and nothing of it where nothing was', async () => {
		const verdict = (criterion: string, met: boolean) => ({
			criterion,
			met,
			state: met ? ('said' as const) : ('missing' as const),
			evidence: [],
			sure: true,
		});
		const diagnosed = (scenario: string, ...met: readonly boolean[]): Happening => ({
			kind: 'lab-diagnosed',
			scenario,
			text,
			rubric: 'r1',
			verdicts: met.map((one, place) => verdict(`c${place}`, one)),
		});
		const blind = (scenario: string, points: number): Happening => ({
			kind: 'blind-finished',
			scenario,
			answer: text,
			right: 0.5,
			checks: 2,
			ms: 5000,
			points,
		});
		const home = homeWith(
			{kind: 'section-read', section: 'start'},
			{kind: 'lab-ran', scenario: 'refused', by: 'program'},
			diagnosed('refused', true, false, false),
			diagnosed('refused', true, true, false),
			diagnosed('refused', false, false, false),
			{kind: 'lab-repaired', scenario: 'refused'},
			{kind: 'lab-ran', scenario: 'forbidden', by: 'learner'},
			diagnosed('forbidden', true, true, true),
			blind('refused', 61),
			blind('forbidden', 40),
		);
		const {out} = await run(home);
		const lab = out.slice(out.indexOf('\nLab\n') + 1, out.indexOf('\nKept'));
		const rows = lab.trimEnd().split('\n');
		expect(rows.map((row) => row.trim().replace(/ {2,}/, ' | '))).toEqual([
			'Lab',
			'Failures brought about | 2',
			'Criteria met, best diagnosis of 2 failures | 5 of 6',
			'Repaired | 1',
			'Blind mode, best of 2 rounds | 61 of 100',
		]);
		for (const row of rows) expect(row.length).toBeLessThanOrEqual(76);
		expect(JSON.parse((await run(home, '--json')).out)).toMatchObject({
			lab: {
				ran: 2,
				diagnosed: 2,
				criteria: {done: 5, of: 6},
				repaired: 1,
				blind: {rounds: 2, best: 61},
			},
		});

		const without = homeWith({kind: 'section-read', section: 'start'});
		expect((await run(without)).out).not.toContain('Lab');
	});

	it('prints the same as data', async () => {
		const home = homeWith({kind: 'section-read', section: 'start'});
		const {code, out} = await run(home, '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			lesson: 'small',
			begun: true,
			share: 0.1,
			next: 'wire',
			questions: {done: 0, of: 2},
			record: {path: path.join(home, 'record.jsonl'), damaged: 0},
		});
	});

	it('exits 1 where nothing is recorded', async () => {
		const home = path.join(temporaryFolder(), 'none');
		expect(await run(home)).toMatchObject({
			code: 1,
			out: 'Nothing is recorded yet: error-lesson starts the lesson.\n',
		});
		const {code, out} = await run(home, '--json');
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({begun: false, share: 0});
	});

	it('exits 2 for an option that it does not know', async () => {
		const {code, out, err} = await run(temporaryFolder(), '--verbose');
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toBe(
			'error-lesson progress takes --json, --disputes and --ascii, nothing else.\n',
		);
	});

	it('says which lines it can not read and goes on', async () => {
		const home = homeWith({kind: 'section-read', section: 'start'});
		writeFileSync(path.join(home, 'record.jsonl'), 'oops\n', {flag: 'a'});
		const {code, err} = await run(home);
		expect(code).toBe(0);
		expect(err).toContain('record.jsonl:2: this line is no entry');
	});

	it('lists disputed verdicts with the answer and the words that decided', async () => {
		const {code, out} = await run(homeWith(dispute), '--disputes');
		expect(code).toBe(0);
		expect(out.split('\n')).toEqual([
			'Exercise A, layer: not met, the opposite was said, not sure       2001-09-09',
			'  judged by  rubric r1, rule layer-tcp',
			'  answer     Not DNS, I think TCP was refused. Not DNS, I think TCP was',
			'             refused. Not DNS, I think TCP was refused. Not DNS, I think TCP',
			'             was refused.',
			'  evidence   "Not DNS", "TCP was refused"',
			'',
		]);
	});

	it('lists them as data, and exits 1 where there are none', async () => {
		const {out} = await run(homeWith(dispute), '--disputes', '--json');
		expect(JSON.parse(out)).toEqual([
			{
				at: 1e12,
				exercise: 'A',
				criterion: 'layer',
				met: false,
				state: 'opposite',
				sure: false,
				rubric: 'r1',
				rule: 'layer-tcp',
				answer: text,
				evidence: ['Not DNS', 'TCP was refused'],
			},
		]);
		const none = homeWith({kind: 'section-read', section: 'start'});
		expect(await run(none, '--disputes')).toMatchObject({code: 1});
	});

	it('lets nothing in the record steer the terminal', async () => {
		const words = '\x1b[31mTCP\x1b]0;gotcha\x07 \x9b2Jrefused\x7f';
		const home = homeWith({...dispute, text: words});
		const {out} = await run(home, '--disputes');
		expect(out).toContain('answer     TCP refused\n');
		expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);

		const {out: json} = await run(home, '--disputes', '--json');
		expect(json).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
		expect(JSON.parse(json)).toMatchObject([{answer: words}]);
	});

	it('bears an entry whose time is no date', async () => {
		const home = homeWith();
		const entry = {...dispute, lesson: 'small', at: 1e300};
		writeFileSync(path.join(home, 'record.jsonl'), `${JSON.stringify(entry)}\n`);
		expect(await run(home, '--disputes')).toMatchObject({code: 0});
	});
});
