import type {Net, NetShape} from './fit-net.ts';

const meanOf = (all: readonly Float32Array[]): Float32Array =>
	Float32Array.from(
		all[0] ?? [],
		(_, at) => all.reduce((sum, one) => sum + (one[at] ?? 0), 0) / all.length,
	);

/** Puts rows of equal width side by side: the first row of each, then the second of each. */
const sideBySide = (
	all: readonly Float32Array[],
	width: number,
	share: number,
): Float32Array => {
	const wide = width * all.length;
	return Float32Array.from({length: (all[0]?.length ?? 0) * all.length}, (_, at) => {
		const column = at % wide;
		const row = Math.floor(at / wide);
		const one = all[Math.floor(column / width)];
		return share * (one?.[row * width + (column % width)] ?? 0);
	});
};

/**
Joins nets of one shape to one that says the mean of what they say, with the units of all of them.
Nets that began elsewhere err elsewhere, so the mean errs less.
*/
export const joinNets = (nets: readonly Net[], {units}: NetShape): Net => {
	const all = (key: keyof Net): readonly Float32Array[] => nets.map((net) => net[key]);
	return {
		direct: meanOf(all('direct')),
		own: meanOf(all('own')),
		bias: meanOf(all('bias')),
		inner: sideBySide(all('inner'), units, 1),
		unitBias: sideBySide(all('unitBias'), units, 1),
		unitSays: sideBySide(all('unitSays'), units, 1 / nets.length),
	};
};
