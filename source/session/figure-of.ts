import type {Figure} from '../content/figure.ts';
import type {Failure} from '../diagnosis/catalogue.ts';
import type {LabScenario} from '../lab/lab.ts';
import type {Shown} from './world.ts';

/** The lesson's figure that shows the same as a scenario, where it has one. */
export const figureOf = (
	{figure}: LabScenario,
	failure: Failure | undefined,
	{course}: Shown,
): Figure | undefined => {
	const known = figure ?? failure?.figure;
	return typeof known === 'string' ? course.lesson.figures[known] : known;
};
