import type {Catalogue} from './catalogue.ts';
import {createDiagnosis} from './create-diagnosis.ts';
import type {Finding} from './finding.ts';

/**
Says which failures an output shows, best first: what its reader sees, then what caused it.

An output that shows no failure gets none. The spans of the evidence are of `text`.
*/
export const diagnose = (text: string, catalogue: Catalogue): readonly Finding[] => {
	const diagnosis = createDiagnosis(catalogue);
	diagnosis.push(text);
	return diagnosis.finish();
};
