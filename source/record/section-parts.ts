import type {Block, Exercise, Question} from '../content/course.ts';

export type SectionParts = {
	/** The ids of the figures. */
	readonly figures: readonly string[];
	readonly questions: readonly Question[];
	readonly exercises: readonly Exercise[];
};

/** Finds everything in a section that can be done, inside lists and call-outs too. */
export function sectionParts(blocks: readonly Block[]): SectionParts {
	const figures = new Set<string>();
	const questions: Question[] = [];
	const exercises: Exercise[] = [];

	const visit = (block: Block) => {
		switch (block.kind) {
			case 'figure':
				figures.add(block.id);
				break;
			case 'question':
				questions.push(block.question);
				break;
			case 'exercise':
				exercises.push(block.exercise);
				break;
			case 'list':
				block.items.flat().forEach(visit);
				break;
			case 'callout':
				block.blocks.forEach(visit);
				break;
			default:
		}
	};

	blocks.forEach(visit);
	return {figures: [...figures], questions, exercises};
}
