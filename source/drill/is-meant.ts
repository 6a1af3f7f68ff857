import type {Failure} from '../diagnosis/catalogue.ts';

/**
Says whether a failure is among those that a learner limited a drill to.

A word names a layer (dns), a failure (http-403 or 403), a class of codes (4xx) or the start of
an id (connection). No words mean every failure.
*/
export const isMeant = (
	{id, layer, status}: Failure,
	only: readonly string[],
): boolean => {
	if (only.length === 0) return true;
	return only.some((word) => {
		const wanted = word.toLowerCase();
		if (layer === wanted || id === wanted) return true;
		if (/^\dxx$/.test(wanted)) return String(status ?? '').startsWith(wanted.charAt(0));
		if (/^\d+$/.test(wanted)) return String(status) === wanted;
		return id.startsWith(`${wanted}-`);
	});
};
