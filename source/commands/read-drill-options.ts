import {parseArgs} from 'node:util';
import type {Catalogue} from '../diagnosis/catalogue.ts';
import {isMeant} from '../drill/is-meant.ts';
import type {DrillWish} from '../session/drill-screens.ts';

/** What `error-lesson drill` was asked for. */
export type DrillOptions = {readonly ascii: boolean; readonly wish: DrillWish};

const usage =
	'error-lesson drill takes --count N, --only NAMES, --seed N, --exam and --ascii.';

/** More questions than this are no exam and no drill. */
const mostQuestions = 1000;

/**
Reads the options of `error-lesson drill`, or says in a sentence what is wrong with them.

`--only` takes layers, codes, classes of codes such as 4xx and failures, with commas in between.
`chance` gives a seed where none is asked for.
*/
export const readDrillOptions = (
	args: readonly string[],
	{failures}: Catalogue,
	chance: () => number,
): DrillOptions | string => {
	const values = parse(args);
	if (values === undefined) return usage;
	const count = values.count === undefined ? undefined : Number(values.count);
	if (
		count !== undefined &&
		!(Number.isInteger(count) && count > 0 && count <= mostQuestions)
	) {
		return `error-lesson drill --count takes a whole number from 1 to ${mostQuestions}, not "${values.count}".`;
	}
	const seed = values.seed === undefined ? chance() : Number(values.seed);
	if (!Number.isSafeInteger(seed) || seed < 0) {
		return `error-lesson drill --seed takes a whole number, not "${values.seed}".`;
	}
	const only = (values.only ?? '')
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
	const unknown = only.find(
		(word) => !failures.some((failure) => isMeant(failure, [word])),
	);
	if (unknown !== undefined) {
		return `error-lesson drill --only knows no "${unknown}": name layers (dns, tcp, tls, http, gateway, application), codes (502, 4xx) or failures (connection-refused).`;
	}
	return {
		ascii: values.ascii,
		wish: {
			seed,
			only,
			exam: values.exam,
			...(count === undefined ? {} : {count}),
		},
	};
};

const parse = (args: readonly string[]) => {
	try {
		return parseArgs({
			args: [...args],
			options: {
				count: {type: 'string'},
				only: {type: 'string'},
				seed: {type: 'string'},
				exam: {type: 'boolean', default: false},
				ascii: {type: 'boolean', default: false},
			},
		}).values;
	} catch {
		return undefined;
	}
};
