import type {Choice, Question} from '../content/course.ts';

/**
The choices of a question in the order that one learner sees.

The same seed and question give the same order for ever, so that "the second one" stays the
second one when a learner comes back.
*/
export const shuffleChoices = (question: Question, seed: number): readonly Choice[] => {
	const random = mulberry32(seed ^ hash(question.id));
	const choices = [...question.choices];
	// Fisher and Yates, from the end.
	for (let last = choices.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const [a, b] = [choices[last], choices[other]];
		if (a !== undefined && b !== undefined) {
			choices[last] = b;
			choices[other] = a;
		}
	}
	return choices;
};

/** FNV-1a over UTF-16 units, 32 bits. */
const hash = (text: string): number => {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
};

/** Tommy Ettinger's Mulberry32: small, and even enough for the order of four choices. */
const mulberry32 = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};
