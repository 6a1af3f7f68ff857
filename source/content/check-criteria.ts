import type {Rubric} from '../rubric/rubric.ts';
import {suggestName} from './nearest-name.ts';
import type {ReadSection} from './read-section.ts';

/** Reports criteria of exercises that the rubric doesn't know. */
export const checkCriteria = (sections: readonly ReadSection[], rubric: Rubric): void => {
	const known = rubric.criteria.map(({id}) => id);
	for (const {page, report} of sections) {
		for (const {exercise, criterionLines} of page.exercises) {
			for (const [index, {id}] of exercise.criteria.entries()) {
				if (known.includes(id)) continue;
				report(
					criterionLines[index] ?? 1,
					`The rubric has no criterion ${id}.`,
					suggestName(id, known),
				);
			}
		}
	}
};
