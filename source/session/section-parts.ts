import type {Block, Exercise, Question, Section} from '../content/course.ts';

/** The questions of a section in their order. */
export const questionsOf = (section: Section): readonly Question[] =>
	section.blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : []));

/** The exercise blocks of a section in their order. */
export const exercisesOf = (section: Section): readonly Exercise[] =>
	section.blocks.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []));

/** What a section says beside its questions and exercises. */
export const proseOf = (section: Section): readonly Block[] =>
	section.blocks.filter((block) => !isTask(block));

/** True where a section of questions or exercises also holds something that a reader opens. */
export const isReadFirst = (section: Section): boolean =>
	section.blocks.some(isTask) && section.blocks.some(isOpened);

const isOpened = (block: Block): boolean =>
	block.kind === 'figure' ||
	(block.kind === 'table' && block.filter) ||
	(block.kind === 'callout' && block.blocks.some(isOpened));

const isTask = (block: Block): boolean =>
	block.kind === 'question' || block.kind === 'exercise';

/** What a section says before its first question or exercise. */
export const introOf = (section: Section): readonly Block[] => {
	const first = section.blocks.findIndex(isTask);
	return section.blocks.slice(0, Math.max(0, first));
};

/** What a section says after its last question or exercise. */
export const closingOf = (section: Section): readonly Block[] =>
	section.blocks.slice(section.blocks.findLastIndex(isTask) + 1);
