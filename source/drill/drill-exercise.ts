import type {Block, Exercise, Inline} from '../content/course.ts';
import type {Failure} from '../diagnosis/catalogue.ts';
import type {DrillQuestion} from './drill-question.ts';
import {drillExerciseId} from './drill-rubric.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {layerLabels} from './layer-labels.ts';

/** A drilled output as an exercise: what is asked, hints and the model answer, from the failure's fields. */
export const drillExercise = (question: DrillQuestion, failure: Failure): Exercise => ({
	id: drillExerciseId,
	title: failure.name,
	output: question.output.text,
	task: question.prompt,
	criteria: [
		{
			id: 'layer',
			hint: 'How far did it come: name, connection, encryption, a gateway, the application?',
			hintOpposite: 'Did it come as far as that? Look for what had worked before.',
		},
		{
			id: 'type',
			hint: 'What happened there? Say it without the words of the output.',
			hintOpposite: failure.lookalikes[0]?.tell ?? 'Something else looks like this.',
		},
		{id: 'action', hint: 'Which command, or which log, would tell you more right now?'},
	],
	modelAnswer: modelAnswer(failure, question),
});

const modelAnswer = (failure: Failure, {output}: DrillQuestion): readonly Block[] => {
	const [check] = failure.checks;
	return [
		paragraph([
			{kind: 'strong', text: [{kind: 'text', text: capital(failure.name)}]},
			{kind: 'text', text: ` (${layerLabels[failure.layer]}). ${failure.meaning}`},
		]),
		...(check === undefined
			? []
			: [
					paragraph([
						{kind: 'text', text: 'Next: '},
						{kind: 'code', text: fillPlaceholders(check.run, output.values)},
						{kind: 'text', text: `: ${check.tells}.`},
					]),
				]),
	];
};

const paragraph = (text: readonly Inline[]): Block => ({kind: 'paragraph', text});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
