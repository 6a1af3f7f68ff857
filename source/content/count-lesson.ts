import type {Block, Inline, Lesson} from './course.ts';
import {plainText} from './plain-text.ts';

export type LessonCounts = {
	readonly sections: number;
	readonly figures: number;
	readonly questions: number;
	readonly exercises: number;
	/** Words of prose; code and output are not counted. */
	readonly words: number;
};

/** Counts what a lesson holds, so that an author sees what was checked. */
export const countLesson = (lesson: Lesson): LessonCounts => {
	const blocks = lesson.sections.flatMap((section) => section.blocks);
	const figures = Object.values(lesson.figures);
	const captions = figures.flatMap(({steps}) => steps.map(({caption}) => caption));
	const texts = [
		...lesson.sections.map(({title}) => title),
		...captions,
		...blocks.flatMap(textsOf),
	];
	return {
		sections: lesson.sections.length,
		figures: figures.length,
		questions: blocks.filter(({kind}) => kind === 'question').length,
		exercises: blocks.filter(({kind}) => kind === 'exercise').length,
		words: texts.reduce((sum, text) => sum + countWords(text), 0),
	};
};

const textsOf = (block: Block): readonly string[] => {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [plainText(block.text)];
		case 'list':
			return block.items.flat().flatMap(textsOf);
		case 'table':
			return [block.head, ...block.rows]
				.flat()
				.map((cell: readonly Inline[]) => plainText(cell));
		case 'callout':
			return [block.title, ...block.blocks.flatMap(textsOf)];
		case 'question': {
			const {title, prompt, choices} = block.question;
			return [
				title,
				...prompt.flatMap(textsOf),
				...choices.flatMap(({text, feedback}) => [
					plainText(text),
					...feedback.flatMap(textsOf),
				]),
			];
		}
		case 'exercise': {
			const {title, task, modelAnswer} = block.exercise;
			return [title, task, ...modelAnswer.flatMap(textsOf)];
		}
		case 'code':
		case 'figure':
			return [];
	}
};

const countWords = (text: string): number =>
	text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
