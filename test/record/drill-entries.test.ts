import {describe, expect, it} from 'vitest';
import {applyEntry} from '../../source/record/apply-entry.ts';
import {emptyProgress} from '../../source/record/empty-progress.ts';
import type {Entry} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import {parseEntry} from '../../source/record/parse-entry.ts';

const answered: Entry = {
	at: 5,
	lesson: 'small',
	kind: 'drill-answered',
	failure: 'http-403',
	question: 'layer',
	seed: 12,
	choice: 'application',
	right: true,
	sure: 'fairly',
	ms: 4100,
};
const finished: Entry = {
	at: 6,
	lesson: 'small',
	kind: 'exam-finished',
	seed: 12,
	of: 20,
	right: 17,
	ms: 90_000,
};

const kindOf = (value: unknown) => parseEntry(JSON.stringify(value)).kind;

describe('entries of a drill', () => {
	it('are read back as they were written', () => {
		for (const entry of [answered, finished]) {
			expect(parseEntry(JSON.stringify(entry))).toEqual({kind: 'entry', entry});
		}
	});

	it('may lack how sure one was, and may say nothing else of it', () => {
		const {sure: _, ...rest} = answered;
		expect(kindOf(rest)).toBe('entry');
		expect(kindOf({...answered, sure: 'very'})).toBe('damaged');
		expect(kindOf({...answered, right: 'yes'})).toBe('damaged');
		expect(kindOf({...finished, of: '20'})).toBe('damaged');
	});

	it('are folded in their order, and stay the same array while nothing is added', () => {
		const progress = foldProgress([answered, finished, {...answered, at: 9}], 'small');
		expect(progress.drills.map(({at}) => at)).toEqual([5, 9]);
		expect(progress.exams).toEqual([{at: 6, seed: 12, of: 20, right: 17, ms: 90_000}]);
		const moved = applyEntry(progress, {
			at: 10,
			lesson: 'small',
			kind: 'moved',
			section: 'start',
			fraction: 0,
		});
		expect(moved.drills).toBe(progress.drills);
		expect(applyEntry(emptyProgress, answered).drills).toHaveLength(1);
	});
});
