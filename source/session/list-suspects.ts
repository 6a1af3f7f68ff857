import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {RunningLab} from './lab-state.ts';

/** The failures that a round of blind mode can be about, in the order of the lesson. */
export const listSuspects = (
	{scenarios}: RunningLab,
	catalogue: Catalogue | undefined,
): readonly Failure[] => {
	const possible = new Set(
		scenarios.filter(({blind}) => blind).map(({failure}) => failure),
	);
	return (catalogue?.failures ?? []).filter(({id}) => possible.has(id));
};
