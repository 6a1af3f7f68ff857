import {parseArgs} from 'node:util';
import {highestBase, lowestBase} from '../lab/claim-ports.ts';

/** What `error-lesson lab` was asked for. */
export type LabRequest = {
	/** Runs it without the app. */
	readonly serve: boolean;
	readonly json: boolean;
	readonly ascii: boolean;
	/** Ids of scenarios or failures; all where it is left out. */
	readonly only?: readonly string[];
	readonly portBase?: number;
};

/** Reads the arguments of `error-lesson lab`; what is wrong with them comes back as a sentence. */
export const readLabOptions = (args: readonly string[]): LabRequest | string => {
	let values: {
		serve?: boolean;
		json?: boolean;
		ascii?: boolean;
		only?: string;
		'port-base'?: string;
	};
	try {
		({values} = parseArgs({
			args: [...args],
			options: {
				serve: {type: 'boolean'},
				json: {type: 'boolean'},
				ascii: {type: 'boolean'},
				only: {type: 'string'},
				'port-base': {type: 'string'},
			},
		}));
	} catch {
		return labUsage;
	}
	const only = values.only?.split(',').flatMap((name) => name.trim() || []);
	if (only?.length === 0)
		return 'error-lesson lab --only takes names with commas between them.';
	const base = values['port-base'];
	const portBase = base === undefined ? undefined : Number(base);
	if (
		portBase !== undefined &&
		(!Number.isInteger(portBase) || portBase < lowestBase || portBase > highestBase)
	) {
		return `error-lesson lab --port-base takes a whole number from ${lowestBase} to ${highestBase}, not "${base}".`;
	}
	return {
		serve: values.serve ?? false,
		json: values.json ?? false,
		ascii: values.ascii ?? false,
		...(only ? {only} : {}),
		...(portBase === undefined ? {} : {portBase}),
	};
};

export const labUsage =
	'error-lesson lab takes --serve, --json, --only A,B and --port-base N.';
