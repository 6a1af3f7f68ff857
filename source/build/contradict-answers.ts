import {asSentence} from './as-sentence.ts';
import {type Lots, makeLots} from './draw-lots.ts';
import {readStatements, type Statement} from './read-statements.ts';
import type {TrainingAnswer} from './training-rows.ts';

/** How many are made for each exercise and heading, by what the heading takes. */
const eachHeading = {contrary: 300, harmless: 900};

/** Longer answers would teach little more beside a statement, and take their time. */
const mostWords = 32;

const joints = [' ', ' ', ' ', '\n', ' - ', ' / '] as const;

const joinWith = (answer: string, statement: string, lots: Lots): string => {
	const parts = [asSentence(answer), asSentence(statement)];
	// A statement that comes later is the usual thing.
	if (lots.draw() < 0.3) parts.reverse();
	const whole = parts.join(lots.pick(joints));
	return lots.draw() < 0.4 ? whole.toLowerCase() : whole;
};

/** The criteria that a heading takes: "-layer -type" takes two, "harmless" none. */
const takenBy = (group: string): readonly string[] =>
	group.split(' ').flatMap((part) => (part.startsWith('-') ? [part.slice(1)] : []));

/**
Puts statements beside marked answers that they contradict, or that they only seem to: a scorer
learns that a thing said and denied is not said. The same answers and seed give the same rows.

`text` is what `readStatements` reads; a heading names the criteria that its statements take from
an answer, whatever it says, or says `harmless`.
*/
export const contradictAnswers = (
	answers: readonly TrainingAnswer[],
	text: string,
	weight: number,
	seed: number,
): readonly TrainingAnswer[] => {
	const lots = makeLots(seed);
	const groups = new Map<string, Statement[]>();
	for (const one of readStatements(text)) {
		const name = `${one.exercise} ${one.group}`;
		groups.set(name, [...(groups.get(name) ?? []), one]);
	}
	const short = answers.filter(({answer}) => answer.split(/\s+/).length <= mostWords);
	return [...groups.values()].flatMap((statements) => {
		const {exercise = '', group = ''} = statements[0] ?? {};
		const taken = takenBy(group);
		const mine = short.filter(
			(one) =>
				one.exercise === exercise &&
				Object.values(one.met).some(Boolean) &&
				taken.every((criterion) => one.met[criterion] === true),
		);
		const count = taken.length === 0 ? eachHeading.harmless : eachHeading.contrary;
		return Array.from({length: mine.length === 0 ? 0 : count}, (): TrainingAnswer => {
			const {answer = '', met = {}} = lots.pick(mine) ?? {};
			const statement = lots.pick(statements)?.text ?? '';
			return {
				exercise,
				answer: joinWith(answer, statement, lots),
				met: {
					...met,
					attempt: true,
					...Object.fromEntries(taken.map((criterion) => [criterion, false])),
				},
				weight,
			};
		});
	});
};
