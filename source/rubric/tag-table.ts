/** What stands for tags, packed for a file: small numbers as letters, the tags as their slots. */
export type TagTable = {
	/** The slots of the tags in rising order, each as its distance from the one before. */
	readonly known: string;
	/** One letter a weight, or two weights a letter, column after column. */
	readonly weights: string;
	/** For each column what one step of a weight is worth. */
	readonly steps: readonly number[];
	/** For each column how many steps its weights have at most, either way. */
	readonly most: readonly number[];
};

/** A table whose tags can be looked up. */
export type ReadyTable = {
	readonly places: ReadonlyMap<number, number>;
	readonly columns: readonly Float32Array[];
};

/** Slots that names are hashed into. So many that an unknown name seldom falls on a known one. */
const slots = 1 << 20;

/** The slot of a tag: FNV-1a, the same in training and in grading. */
export const slotOf = (name: string): number => {
	let hash = 0x811c9dc5;
	for (let place = 0; place < name.length; place++) {
		hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
	}
	// The low bits of FNV alone are weak; fold the high ones in.
	return ((hash >>> 0) ^ (hash >>> 12)) & (slots - 1);
};

/** What can stand in JSON as it is; the slots are said with the first of them. */
const letters =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_!#$%&'()*+,./:;<=>?@[]^`{|}~";
const middle = 32;

/** The largest number of steps that a letter can say, either way. */
export const mostSteps = middle - 1;

const valueOfLetter = new Map(
	Array.from(letters, (letter, value) => [letter, value] as const),
);

/** Packs rising slots: each distance in digits of five bits, the sixth says that more follow. */
export const packSlots = (rising: readonly number[]): string => {
	let text = '';
	let before = 0;
	for (const slot of rising) {
		let distance = slot - before;
		before = slot;
		for (; distance > 31; distance >>>= 5) text += letters[32 + (distance & 31)] ?? '';
		text += letters[distance] ?? '';
	}
	return text;
};

const unpackSlots = (text: string): ReadonlyMap<number, number> => {
	const places = new Map<number, number>();
	let slot = 0;
	let distance = 0;
	let shift = 0;
	for (const letter of text) {
		const digit = valueOfLetter.get(letter) ?? 0;
		distance |= (digit & 31) << shift;
		if (digit > 31) {
			shift += 5;
			continue;
		}
		slot += distance;
		places.set(slot, places.size);
		distance = 0;
		shift = 0;
	}
	return places;
};

/** Packs whole numbers of steps, none larger than `mostSteps` either way. */
export const packSteps = (steps: readonly number[]): string =>
	steps.map((step) => letters[step + middle] ?? '').join('');

const canPair = (most: number): boolean => (2 * most + 1) ** 2 <= letters.length;

/** Packs a column of a table: steps of at most `most` either way, two a letter if they are so few. */
export const packColumn = (steps: readonly number[], most: number): string => {
	if (!canPair(most)) return packSteps(steps);
	let text = '';
	for (let at = 0; at < steps.length; at += 2) {
		const [one = 0, other = 0] = steps.slice(at, at + 2);
		text += letters[(one + most) * (2 * most + 1) + other + most] ?? '';
	}
	return text;
};

/** Unpacks a table; work for once. */
export const readyTable = ({known, weights, steps, most}: TagTable): ReadyTable => {
	const places = unpackSlots(known);
	const {size} = places;
	let first = 0;
	const columns = steps.map((step, column) => {
		const mostHere = most[column] ?? mostSteps;
		const paired = canPair(mostHere);
		const last = first + (paired ? Math.ceil(size / 2) : size);
		const numbers = weights.slice(first, last);
		first = last;
		if (!paired) return unpackNumbers({numbers, step});
		const base = 2 * mostHere + 1;
		return Float32Array.from({length: size}, (_, at) => {
			const pair = valueOfLetter.get(numbers[at >> 1] ?? '') ?? 0;
			return ((at & 1 ? pair % base : Math.floor(pair / base)) - mostHere) * step;
		});
	});
	return {places, columns};
};

/** Numbers packed for a file, each as a letter: so many steps. */
export type PackedNumbers = {readonly numbers: string; readonly step: number};

/** Unpacks numbers; work for once. */
export const unpackNumbers = ({numbers, step}: PackedNumbers): Float32Array =>
	Float32Array.from(
		numbers,
		(letter) => ((valueOfLetter.get(letter) ?? middle) - middle) * step,
	);

/** Where the weights of a tag stand; undefined for one that nothing is known of. */
export const placeOf = (table: ReadyTable, name: string): number | undefined =>
	table.places.get(slotOf(name));
