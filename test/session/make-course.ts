import type {Block, Course, Section} from '../../source/content/course.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';

/** A course of the given sections, for what no real lesson says in so few lines. */
export const makeCourse = (sections: readonly Section[]): Course => {
	const {lesson} = readTestCourse('exit-codes');
	return {version: 'made', lesson: {...lesson, id: 'made', sections}};
};

/** A section of short paragraphs. */
export const makeSection = (id: string, paragraphs: readonly string[]): Section => ({
	id,
	title: `Section ${id}`,
	blocks: paragraphs.map((text) => ({kind: 'paragraph', text: [{kind: 'text', text}]})),
});

/** A question with as many choices as words; the first one is right. */
export const makeQuestion = (id: string, words: string): Block => ({
	kind: 'question',
	question: {
		id,
		title: `Question ${id}`,
		prompt: [{kind: 'paragraph', text: [{kind: 'text', text: 'Which one?'}]}],
		choices: words.split(' ').map((word, index) => ({
			id: word,
			right: index === 0,
			text: [{kind: 'text', text: word}],
			feedback: [{kind: 'paragraph', text: [{kind: 'text', text: `On ${word}.`}]}],
		})),
	},
});
