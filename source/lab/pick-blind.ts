/**
Picks the scenario of a round of blind mode: the same seed gives the same one.

Gives undefined where none can be asked about. `avoid` names what was asked last.
*/
export const pickBlind = <Choice extends {readonly id: string; readonly blind: boolean}>(
	scenarios: readonly Choice[],
	seed: number,
	avoid: readonly string[] = [],
): Choice | undefined => {
	const askable = scenarios.filter(({blind}) => blind);
	const fresh = askable.filter(({id}) => !avoid.includes(id));
	const choices = fresh.length > 0 ? fresh : askable;
	return choices[mix(seed) % choices.length];
};

/** Spreads neighbouring seeds far apart (the finaliser of MurmurHash3). */
const mix = (seed: number): number => {
	let hash = seed | 0;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
};
