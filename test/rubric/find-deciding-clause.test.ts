import {describe, expect, it} from 'vitest';
import {findDecidingClause} from '../../source/rubric/find-deciding-clause.ts';
import {readAnswer} from '../../source/rubric/read-answer.ts';
import {readyRubric} from '../../source/rubric/ready-rubric.ts';
import {lessonRubric} from './lesson-rubric.ts';

const ready = readyRubric(lessonRubric());
const exercise = ready.exercises.get('B');

const decide = (text: string, wanted: string): string | undefined => {
	if (exercise === undefined) throw new Error('The lesson has no exercise B.');
	const clause = findDecidingClause(
		readAnswer(text, exercise, ready),
		({tokens, scopes, hits}) => {
			// A part is whole in itself: everything in it stands in its own tokens.
			expect(scopes).toHaveLength(tokens.length);
			for (const hit of hits.flat())
				expect(Math.max(...hit.tokens)).toBeLessThan(tokens.length);
			return tokens.some(({word}) => word === wanted) ? 0.9 : 0.2;
		},
	);
	return clause && text.slice(clause.start, clause.end);
};

describe('findDecidingClause', () => {
	it('gives the clause that alone says it', () => {
		expect(decide('It was dark. Nobody knew the name, I fear. Bye.', 'name')).toBe(
			'Nobody knew the name',
		);
	});

	it('gives the whole of an answer that is one clause', () => {
		expect(decide('nobody knew the name', 'dark')).toBe('nobody knew the name');
	});

	it('gives nothing for no answer, nor for one of very many clauses', () => {
		expect(decide('', 'name')).toBeUndefined();
		expect(decide('one, two. '.repeat(30), 'two')).toBeUndefined();
	});
});
