import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {Line} from '../layout/line.ts';
import {markSpans} from '../layout/mark-spans.ts';
import {diagnosisTask} from './diagnosis-task.ts';
import {layVerdicts} from './lay-verdicts.ts';
import type {GradedAnswer} from './state.ts';
import type {Shown} from './world.ts';

/** Lays out a typed diagnosis of a failure that was met, and the verdict on each criterion. */
export const layDiagnosis = (
	graded: GradedAnswer,
	failure: Failure,
	catalogue: Catalogue,
	output: string,
	world: Shown,
	width: number,
): readonly Line[] => {
	const {exercise, rubric} = diagnosisTask(failure, catalogue, output, world);
	const spans = graded.grade.verdicts.flatMap(({evidence}) => evidence);
	const answer = markSpans(
		graded.text,
		spans,
		Math.max(1, Math.min(width, proseWidth) - 2),
	);
	return [
		...answer.map(
			(line, index): Line => [
				index === 0 ? {text: '› ', tone: 'accent'} : {text: '  '},
				...line,
			],
		),
		[],
		...layVerdicts(exercise, graded, rubric, width).lines,
	];
};

const proseWidth = 76;
