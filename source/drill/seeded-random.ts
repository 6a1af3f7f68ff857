/** Numbers that look like chance and are the same for the same seed. */
export type SeededRandom = {
	/** A whole number from 0 up to, not including, `limit`. */
	readonly below: (limit: number) => number;
	/** A whole number from `least` to `most`, both included. */
	readonly between: (least: number, most: number) => number;
	/** One of the items; throws for none, which is a mistake of the caller. */
	readonly pick: <T>(items: readonly T[]) => T;
	/** The items in another order. */
	readonly shuffle: <T>(items: readonly T[]) => readonly T[];
};

/**
Starts a row of numbers from a seed and a name.

The name keeps rows apart: how many numbers one part of a question takes must not change another.
*/
export const seededRandom = (seed: number, name: string): SeededRandom => {
	const next = mulberry32(seed ^ hashText(name));
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		between: (least, most) => least + below(most - least + 1),
		pick: (items) => {
			const index = below(items.length);
			if (index >= items.length) throw new Error('There is nothing to pick from.');
			return items[index] as (typeof items)[number];
		},
		shuffle: (items) => {
			const mixed = [...items];
			// Fisher and Yates, from the end.
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = below(last + 1);
				const [one, two] = [mixed[last], mixed[other]] as [never, never];
				mixed[last] = two;
				mixed[other] = one;
			}
			return mixed;
		},
	};
};

/** FNV-1a over UTF-16 units, 32 bits. */
export const hashText = (text: string): number => {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
};

/** Tommy Ettinger's Mulberry32: small, and even enough for a drill. */
const mulberry32 = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};
