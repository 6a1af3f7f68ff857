import type {Catalogue, Check, Failure} from '../diagnosis/catalogue.ts';
import type {Asked, DrillChoice, DrillOutput} from './drill-question.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {listBesidePoint} from './list-ruled-out.ts';
import {fieldsOf, shareRareWord} from './rare-words.ts';
import type {SeededRandom} from './seeded-random.ts';

/** Asks which command tells something now, among ones that can't where this has happened. */
export const askNext = (
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
): Asked | undefined => {
	const [first] = failure.checks;
	if (first === undefined) return undefined;
	const own = new Set(failure.checks.map(programOf));
	const about = fieldsOf(failure);
	const others = new Map<string, DrillChoice>();
	for (const other of random.shuffle(listBesidePoint(failure, catalogue))) {
		if (output.shows.includes(other.id)) continue;
		// curl tells something nearly always, and so may a program of the failure's own checks.
		// What shares a word with the failure's own fields, such as "clock", may tell something.
		const check = other.checks.find(
			(one) =>
				!own.has(programOf(one)) &&
				programOf(one) !== 'curl' &&
				!shareRareWord(one.tells, about, catalogue),
		);
		if (check === undefined || others.has(programOf(check))) continue;
		others.set(programOf(check), choiceOf(other.id, false, check, output));
	}
	if (others.size === 0) return undefined;
	return {
		prompt: 'What do you run next?',
		choices: [
			choiceOf(failure.id, true, first, output),
			...[...others.values()].slice(0, 3),
		],
	};
};

const programOf = ({run}: Check): string => /^\S+/.exec(run)?.[0] ?? '';

const choiceOf = (
	id: string,
	right: boolean,
	{run, tells}: Check,
	{values}: DrillOutput,
): DrillChoice => ({id, right, text: tells, command: fillPlaceholders(run, values)});
