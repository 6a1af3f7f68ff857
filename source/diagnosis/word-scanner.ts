/** Finds which of many words stand in a line, in one pass over it. */
export type WordScanner = {
	/** Calls `found` with the number of each word that stands in the text, once a text at least. */
	readonly scan: (text: string, found: (word: number) => void) => void;
};

/** Letters of which words are made; the other signs share what is left, which costs nothing but a second look. */
const classes = 64;

/**
Builds an automaton (Aho and Corasick 1975) for lower-case words; capitals don't count.

White space of any length is one blank. What it finds is a first guess: signs that are rare in
words are not told apart.
*/
export const buildWordScanner = (words: readonly string[]): WordScanner => {
	const total = words.reduce((sum, {length}) => sum + length, 1);
	const next = new Int32Array(total * classes);
	const ends: number[][] = [[]];
	let states = 1;
	for (const [number, word] of words.entries()) {
		let state = 0;
		for (let at = 0; at < word.length; at++) {
			const edge = state * classes + classOf(word.charCodeAt(at));
			let target = next[edge] ?? 0;
			if (target === 0) {
				target = states++;
				next[edge] = target;
				ends.push([]);
			}
			state = target;
		}
		ends[state]?.push(number);
	}
	linkFailures(next, ends, states);
	const table = next.slice(0, states * classes);
	const has = Uint8Array.from(ends, (list) => (list.length > 0 ? 1 : 0));

	const scan = (text: string, found: (word: number) => void): void => {
		let state = 0;
		let blank = false;
		const {length} = text;
		for (let at = 0; at < length; at++) {
			const code = text.charCodeAt(at);
			const kind = code < 128 ? (asciiClasses[code] as number) : 0;
			if (kind === 1) {
				if (blank) continue;
				blank = true;
			} else blank = false;
			state = table[state * classes + kind] as number;
			if (has[state] === 1) for (const word of ends[state] ?? []) found(word);
		}
	};
	return {scan};
};

const linkFailures = (next: Int32Array, ends: number[][], states: number): void => {
	const back = new Int32Array(states);
	const queue: number[] = [];
	for (let kind = 0; kind < classes; kind++) {
		const target = next[kind] ?? 0;
		if (target !== 0) queue.push(target);
	}
	for (let at = 0; at < queue.length; at++) {
		const state = queue[at] ?? 0;
		const behind = back[state] ?? 0;
		ends[state]?.push(...(ends[behind] ?? []));
		for (let kind = 0; kind < classes; kind++) {
			const edge = state * classes + kind;
			const target = next[edge] ?? 0;
			const fallback = next[behind * classes + kind] ?? 0;
			if (target === 0) next[edge] = fallback;
			else {
				back[target] = fallback;
				queue.push(target);
			}
		}
	}
};

const asciiClasses = Uint8Array.from({length: 128}, (_, code) => {
	const sign = String.fromCharCode(code).toLowerCase();
	if (/\s/.test(sign)) return 1;
	if (/[a-z]/.test(sign)) return 2 + sign.charCodeAt(0) - 97;
	if (/[0-9]/.test(sign)) return 28 + sign.charCodeAt(0) - 48;
	const own = '_:/.-"\'()[]{}=<>#*,;'.indexOf(sign);
	return own === -1 ? 0 : 38 + own;
});

const classOf = (code: number): number => (code < 128 ? (asciiClasses[code] ?? 0) : 0);
