import {firstPlace, type Hit, lastPlace} from './find-hits.ts';
import type {ScopeDraft} from './scope.ts';
import type {Token} from './token.ts';

/** Marks from the hit to the end of its sentence, or to a turn such as "but". */
export const markOn = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
	wholeSentence: boolean,
	mark: (draft: ScopeDraft) => void,
): void => {
	const last = lastPlace(hit);
	for (let place = firstPlace(hit); place < tokens.length; place++) {
		const token = tokens[place];
		const here = draft[place];
		if (token === undefined || here === undefined) return;
		if (token.sentence !== tokens[last]?.sentence) return;
		if (!wholeSentence && place > last && token.clause !== tokens[last]?.clause) {
			if (
				/^(?:but|so|no|nope|however|yet|then|and|until|which|because|hence)$/.test(
					token.word,
				)
			)
				return;
		}
		mark(here);
	}
};

/** Speaking of the marking asserts nothing, except after a colon: "mark it, because: ...". */
export const dismissMarking = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
): void => {
	const sentence = tokens[firstPlace(hit)]?.sentence;
	let colon = false;
	for (const [place, token] of tokens.entries()) {
		if (token.sentence !== sentence) continue;
		if (place > lastPlace(hit) && token.introduced) colon = true;
		const mark = draft[place];
		if (!colon && mark !== undefined) mark.dismissed = true;
	}
};

/** Takes back what was said before a correction, at the head of a sentence the one before. */
export const takeBack = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
): void => {
	const first = firstPlace(hit);
	const here = tokens[first];
	const before = tokens[first - 1];
	if (here === undefined || before === undefined) return;
	const sentence = before.sentence;
	for (let place = first - 1; place >= 0 && place >= first - 25; place--) {
		const token = tokens[place];
		const mark = draft[place];
		if (token?.sentence !== sentence || mark === undefined) return;
		mark.dismissed = true;
	}
};
