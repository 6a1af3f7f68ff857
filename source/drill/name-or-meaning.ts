import type {Failure} from '../diagnosis/catalogue.ts';
import type {DrillChoice, DrillOutput} from './drill-question.ts';

/**
Failures as choices: by their names, or by what they mean where the output spells a name out,
since then finding the same words twice would be enough.
*/
export const nameOrMeaning = (
	right: Failure,
	others: readonly Failure[],
	output: DrillOutput,
): {readonly byName: boolean; readonly choices: readonly DrillChoice[]} => {
	const failures = [right, ...others];
	const shown = output.text.toLowerCase();
	const byName = !failures.some((failure) => spellsOut(shown, failure));
	return {
		byName,
		choices: failures.map((failure) => ({
			id: failure.id,
			right: failure === right,
			text: byName ? failure.name : failure.meaning,
		})),
	};
};

const spellsOut = (shown: string, {name, status}: Failure): boolean => {
	if (status !== undefined && new RegExp(`(?<!\\d)${status}(?!\\d)`).test(shown))
		return true;
	const words = name
		.toLowerCase()
		.replace(/^\d{3} |\(.*\)/g, '')
		.match(/[a-z]{4,}/g);
	return (words ?? []).every((word) => shown.includes(word));
};
