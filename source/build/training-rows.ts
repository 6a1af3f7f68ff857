import {answerTags} from '../rubric/answer-tags.ts';
import type {AnswerReading} from '../rubric/read-answer.ts';
import {readAnswer} from '../rubric/read-answer.ts';
import {readyRubric} from '../rubric/ready-rubric.ts';
import type {Rubric} from '../rubric/rubric.ts';

/** An answer to learn from; a criterion that is missing from `met` is not known. */
export type TrainingAnswer = {
	readonly exercise: string;
	readonly answer: string;
	readonly met: Readonly<Record<string, boolean>>;
	/** 1 for an answer that somebody wrote, less for one that was put together. */
	readonly weight: number;
};

/** What an answer is, word by word, and what is known of it. */
export type Described = {
	readonly exercise: string;
	/** For each word what is known of it. */
	readonly tags: readonly (readonly string[])[];
	readonly known: Readonly<Record<string, boolean>>;
	readonly weight: number;
};

/**
Says of which criteria the marks tell something, and adds whether the answer is an attempt.

An answer without any mark is no attempt, or one that breaks what stands; which of the two shows in
what the rules found.
*/
const knownOf = (
	{met}: TrainingAnswer,
	reading: AnswerReading,
	standing: readonly string[],
): Readonly<Record<string, boolean>> => {
	if ('attempt' in met) return met;
	const any = Object.values(met).some(Boolean);
	const breaks = reading.findings.some(
		({rule, standing: how}) => standing.includes(rule.criterion) && how === 'asserted',
	);
	const known: Record<string, boolean> = {...met};
	if (any) known['attempt'] = true;
	else if (standing.some((criterion) => criterion in met)) known['attempt'] = breaks;
	return known;
};

/** Describes answers by what grading knows of their words; `rubric` needs no scorer. */
export const describeAnswers = (
	answers: readonly TrainingAnswer[],
	rubric: Rubric,
): readonly Described[] => {
	const ready = readyRubric(rubric);
	const standing = rubric.criteria.filter(({stands}) => stands).map(({id}) => id);
	return answers.flatMap((answer) => {
		const exercise = ready.exercises.get(answer.exercise);
		if (exercise === undefined) return [];
		const reading = readAnswer(answer.answer, exercise, ready);
		return [
			{
				exercise: answer.exercise,
				tags: answerTags(reading, exercise),
				known: knownOf(answer, reading, standing),
				weight: answer.weight,
			},
		];
	});
};
