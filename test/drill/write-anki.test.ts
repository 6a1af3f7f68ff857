import {describe, expect, it} from 'vitest';
import {askQuestion} from '../../source/drill/ask-question.ts';
import {listMissed} from '../../source/drill/list-missed.ts';
import {writeAnki} from '../../source/drill/write-anki.ts';
import type {DrillAnswer} from '../../source/record/progress.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const catalogue = readTestCatalogue();

const wrong = (failure: string, seed: number): DrillAnswer => ({
	at: 0,
	failure,
	question: 'failure',
	seed,
	choice: 'other',
	right: false,
	ms: 1,
});

const exported = (...answers: readonly DrillAnswer[]): readonly string[] =>
	writeAnki(listMissed(answers), catalogue).split('\n');

describe('the export for Anki', {timeout: 60_000}, () => {
	it('begins with the headers, the separator before what is separated by it', () => {
		expect(exported(wrong('http-403', 1)).slice(0, 6)).toEqual([
			'#separator:tab',
			'#html:true',
			'#notetype:Basic',
			'#columns:GUID\tFront\tBack\tTags',
			'#guid column:1',
			'#tags column:4',
		]);
	});

	it('is one line of four fields for each failure, whatever stands in its output', () => {
		const answers = catalogue.failures.map(({id}, index) => wrong(id, index));
		const notes = exported(...answers).slice(6, -1);
		expect(notes).toHaveLength(catalogue.failures.length);
		for (const note of notes) {
			expect(note.split('\t')).toHaveLength(4);
			expect(note).not.toMatch(/"(?!text-align)(?=[^>]*\t)/);
			expect(note.startsWith('#')).toBe(false);
		}
		expect(new Set(notes.map((note) => note.split('\t')[0])).size).toBe(notes.length);
	});

	it('shows the output that was answered wrong, with its signs escaped', () => {
		const [, front = ''] = exported(wrong('http-502', 8))[6]?.split('\t') ?? [];
		const {text = ''} =
			askQuestion({failure: 'http-502', kind: 'failure'}, 8, catalogue)?.output ?? {};
		const unescaped = front
			.replace(/^<pre[^>]*>|<\/pre>.*$/g, '')
			.replaceAll('<br>', '\n')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
		expect(unescaped).toBe(text);
	});

	it('keeps the id of a note from one export to the next', () => {
		const guid = (seed: number) => exported(wrong('http-403', seed))[6]?.split('\t')[0];
		expect(guid(1)).toBe('error-lesson:http-403');
		expect(guid(2)).toBe(guid(1));
	});

	it('leaves out what is gone from the catalogue', () => {
		expect(exported(wrong('gone', 1))).toHaveLength(7);
	});
});
