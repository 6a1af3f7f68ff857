import type {Block, Exercise, Question, Section} from '../content/course.ts';

/** The questions of a section in their order. */
export const questionsOf = (section: Section): readonly Question[] =>
	section.blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : []));

/** The exercise blocks of a section in their order. */
export const exercisesOf = (section: Section): readonly Exercise[] =>
	section.blocks.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []));

/** What a section says around its questions and exercises. */
export const proseOf = (section: Section): readonly Block[] =>
	section.blocks.filter(
		(block) => block.kind !== 'question' && block.kind !== 'exercise',
	);
