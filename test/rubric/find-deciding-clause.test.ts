import {describe, expect, it} from 'vitest';
import {findDecidingClause} from '../../source/rubric/find-deciding-clause.ts';
import {tokenise} from '../../source/text/tokenise.ts';
import {vocabularyOf} from '../text/vocabulary-of.ts';

const decide = (text: string, wanted: string): string | undefined => {
	const clause = findDecidingClause(
		tokenise(text, vocabularyOf('name')),
		({start, end}) => (text.slice(start, end).includes(wanted) ? 0.9 : 0.2),
	);
	return clause && text.slice(clause.start, clause.end);
};

describe('findDecidingClause', () => {
	it('gives the clause that alone says it', () => {
		expect(decide('It was dark. Nobody knew the name, I fear. Bye.', 'knew')).toBe(
			'Nobody knew the name',
		);
	});

	it('gives the whole of an answer that is one clause', () => {
		expect(decide('nobody knew the name', 'dark')).toBe('nobody knew the name');
	});

	it('gives nothing for no answer, nor for one of very many clauses', () => {
		expect(decide('', 'knew')).toBeUndefined();
		expect(decide('one, two. '.repeat(20), 'two')).toBeUndefined();
	});
});
