/** Chance that comes out the same on every run. */
export type Lots = {
	/** A number from 0 up to 1. */
	readonly draw: () => number;
	/** One of the items; undefined where there are none. */
	readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
};

/** Makes lots from a seed (mulberry32): the same seed draws the same. */
export const makeLots = (seed: number): Lots => {
	let state = seed;
	const draw = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	return {draw, pick: (items) => items[Math.floor(draw() * items.length)]};
};
