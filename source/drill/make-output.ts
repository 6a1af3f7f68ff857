import type {Catalogue, Failure, Output} from '../diagnosis/catalogue.ts';
import {diagnose} from '../diagnosis/diagnose.ts';
import type {DrillOutput} from './drill-question.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {inventValues} from './invent-values.ts';
import type {SeededRandom} from './seeded-random.ts';
import {surroundOutput} from './surround-output.ts';

/**
Makes an output out of one of a failure's templates, with all that varies invented.

Gives undefined where the output would not be recognised as this failure before all others, as
when it shows another one that comes first for its reader: such an output is no fair question.
*/
export const makeOutput = (
	failure: Failure,
	template: Output,
	catalogue: Catalogue,
	random: SeededRandom,
): DrillOutput | undefined => {
	const values = inventValues(failure, template, random);
	const bare = fillPlaceholders(withMoment(template.text), values);
	const surrounded = surroundOutput(bare, failure, template, values, random);
	for (const text of surrounded === bare ? [bare] : [surrounded, bare]) {
		const [first, ...others] = diagnose(text, catalogue);
		if (first?.id !== failure.id) continue;
		return {
			producer: template.producer,
			text,
			evidence: first.evidence,
			shows: [first.id, ...others.map(({id}) => id)],
			values,
		};
	}
	return undefined;
};

/** HAProxy's form of the time has no placeholder; templates show one moment in it. */
const withMoment = (template: string): string =>
	template.replace(/\b\d\d\/Nov\/2026:\d\d:\d\d:\d\d\.\d{3}\b/g, '{time-haproxy}');
