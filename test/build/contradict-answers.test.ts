import {describe, expect, it} from 'vitest';
import {contradictAnswers} from '../../source/build/contradict-answers.ts';
import {readStatements} from '../../source/build/read-statements.ts';
import {marked, readMaterial, right} from './training-material.ts';

const text = readMaterial('contraries.txt');

const answers = [
	marked('A', 'The API refuses us', right),
	marked('A', 'ask for the scope', {...right, layer: false, type: false}),
	marked('A', 'say nothing', {
		layer: false,
		type: false,
		action: false,
		restraint: false,
	}),
	marked('A', 'long '.repeat(60), right),
	marked('B', 'No such name', {layer: true, type: true, action: true}),
];

const rowsOf = (statements: string) => contradictAnswers(answers, statements, 0.5, 3);

describe('the statements of the lesson', () => {
	const statements = readStatements(text);

	it('are many for every block and whatever they take, each said once', () => {
		const counts = new Map<string, number>();
		for (const {exercise, group} of statements) {
			const name = `${exercise} ${group}`;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		const groups = ['-layer', '-type', '-layer -type', '-action', 'harmless'];
		const expected = ['A', 'B', 'C', 'D'].flatMap((block) =>
			[...groups, ...('AD'.includes(block) ? ['-restraint'] : [])].map(
				(group) => `${block} ${group}`,
			),
		);
		expect([...counts.keys()].sort()).toEqual(expected.sort());
		for (const [name, count] of counts) expect(count, name).toBeGreaterThanOrEqual(69);
		const said = statements.map(({exercise, text: one}) => `${exercise} ${one}`);
		expect(new Set(said).size).toBe(said.length);
	});
});

describe('contradictAnswers', () => {
	it('takes from an answer what the statement contradicts, and nothing else', () => {
		const rows = rowsOf('[A -layer -type]\nNo server saw it');
		expect(rows).toHaveLength(300);
		for (const {exercise, answer, met, weight} of rows) {
			expect(exercise).toBe('A');
			expect(answer.toLowerCase()).toContain('no server saw it.');
			expect(answer.toLowerCase()).toContain('the api refuses us.');
			expect(met).toEqual({...right, layer: false, type: false, attempt: true});
			expect(weight).toBe(0.5);
		}
	});

	it('leaves an answer its marks beside a harmless statement', () => {
		const rows = rowsOf('[A harmless]\nNot a 401');
		const api = rows.filter(({answer}) => /api/i.test(answer));
		const scope = rows.filter(({answer}) => /scope/i.test(answer));
		expect(api.length + scope.length).toBe(rows.length);
		for (const {met} of api) expect(met).toEqual({...right, attempt: true});
		expect(scope.length).toBeGreaterThan(100);
		for (const {met} of scope) {
			expect(met).toEqual({...right, layer: false, type: false, attempt: true});
		}
	});

	it('says statements before and after, and the same for the same seed', () => {
		const rows = rowsOf('[B -type]\nIt resolves');
		expect(rows.some(({answer}) => /^it resolves/i.test(answer))).toBe(true);
		expect(rows.some(({answer}) => /it resolves\.$/i.test(answer))).toBe(true);
		expect(rowsOf('[B -type]\nIt resolves')).toEqual(rows);
	});

	it('makes nothing where no answer fits', () => {
		expect(rowsOf('[B -restraint]\nRestart it')).toEqual([]);
		expect(rowsOf('[C -type]\nIt crashed')).toEqual([]);
	});
});
