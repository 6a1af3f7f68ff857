import {describe, expect, it} from 'vitest';
import {answerTags} from '../../source/rubric/answer-tags.ts';
import {readAnswer} from '../../source/rubric/read-answer.ts';
import {readyRubric} from '../../source/rubric/ready-rubric.ts';
import {lessonRubric} from './lesson-rubric.ts';

const ready = readyRubric(lessonRubric());
const tagsOf = (answer: string, exerciseId: string) => {
	const exercise = ready.exercises.get(exerciseId);
	if (exercise === undefined) throw new Error(`no exercise ${exerciseId}`);
	return answerTags(readAnswer(answer, exercise, ready), exercise);
};

describe('answerTags', () => {
	it('says of each word its stem and where sentences and clauses begin', () => {
		const tags = tagsOf('The name is unknown, so I dig. Nothing more.', 'B');
		expect(tags[0]).toContain('w the');
		expect(tags.map((names) => names.find((name) => /^[SC]$/.test(name)) ?? '')).toEqual([
			'S',
			'',
			'',
			'',
			'C',
			'',
			'',
			'S',
			'',
		]);
	});

	it('says what the words around a word make of it', () => {
		const tags = tagsOf('not a firewall but the name', 'B');
		const of = (stem: string) => tags.find((names) => names[0] === `w ${stem}`);
		expect(of('firewal')).toContain('denied');
		expect(of('name')).not.toContain('denied');
	});

	it('names the concepts and rules that a word is part of', () => {
		const tags = tagsOf('nginx waited in vain', 'C');
		expect(tags[0]?.some((name) => name.startsWith('c '))).toBe(true);
		expect(tags[0]).toContain('r layer meets asserted');
		expect(tagsOf('not nginx', 'C')[1]).toContain('r layer meets denied');
	});

	it('hears so many words of an answer without end, and none of an empty one', () => {
		expect(tagsOf('word '.repeat(5000), 'A').length).toBeLessThanOrEqual(400);
		expect(tagsOf('', 'A')).toEqual([]);
	});
});
