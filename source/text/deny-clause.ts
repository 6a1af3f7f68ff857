import {clauseTurns} from './clause-turns.ts';
import {firstPlace, type Hit, lastPlace} from './find-hits.ts';
import type {ScopeDraft} from './scope.ts';
import type {Token} from './token.ts';

const auxiliaries = new Set(
	'be do have can could will would shall should may might must need is are was were does did has had am'.split(
		' ',
	),
);

const longestReach = 10;

/** "Isn't it DNS?" asks for a yes. */
export const asksForYes = (tokens: readonly Token[], hit: Hit): boolean => {
	const at = firstPlace(hit);
	if (tokens[at]?.word !== 'not') return false;
	const before = tokens[at - 1];
	if (before === undefined || !auxiliaries.has(before.word)) return false;
	// A contraction has one place in the text for both of its words.
	if (before.start !== tokens[at]?.start) return false;
	const earlier = tokens[at - 2];
	const opens =
		earlier === undefined ||
		earlier.clause !== before.clause ||
		/^(?:so|and|then|or|but|why)$/.test(earlier.word);
	return opens && (before.asked || earlier?.sentence !== before.sentence);
};

/** "Allowed are we not": the denial stands after what it denies. */
export const standsAfter = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	const here = tokens[at];
	if (here?.word !== 'not' || before?.clause !== here.clause) return false;
	if (before.start === here.start) return false;
	const after = tokens[at + 1];
	const ends = after?.clause !== here.clause;
	return ends && !auxiliaries.has(before.word);
};

const deniers = new Set('not no never nothing nobody without neither nor'.split(' '));

// "No entry in DNS" denies the entry and not DNS; "not in DNS" denies both.
const placing = new Set('in on at from behind by inside within of for'.split(' '));

// What these are not done to is denied with them: "I'd not look at the logs", "no call for a restart".
const reaching = new Set(
	'look peek glanc stare peer go dig poke dive rummag search ask reach call aim shout'.split(
		' ',
	),
);

/** Denies what follows a cue, to the end of its clause. */
export const denyAfter = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
): void => {
	const last = lastPlace(hit);
	let clause = tokens[last]?.clause;
	for (let place = last + 1; place <= last + longestReach; place++) {
		const token = tokens[place];
		const mark = draft[place];
		if (token === undefined || mark === undefined) return;
		if (token.sentence !== tokens[last]?.sentence || clauseTurns.has(token.word)) return;
		if (place > last + 1 && deniers.has(token.word)) return;
		const reaches = reaching.has(tokens[place - 1]?.stem ?? '');
		if (place > last + 1 && placing.has(token.word) && !reaches) return;
		if (token.clause !== clause) {
			if (token.word !== 'or' && token.word !== 'nor') return;
			clause = token.clause;
		}
		if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
	}
};

/** Marks what stands before a cue, back to the start of its clause. */
export const denyBefore = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
	mark: (draft: ScopeDraft) => void,
): void => {
	const first = firstPlace(hit);
	for (let place = first - 1; place >= first - longestReach && place >= 0; place--) {
		const token = tokens[place];
		const here = draft[place];
		if (token === undefined || here === undefined) return;
		if (token.clause !== tokens[first]?.clause || clauseTurns.has(token.word)) return;
		mark(here);
	}
};
