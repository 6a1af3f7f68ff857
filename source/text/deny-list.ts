import {type Hit, lastPlace} from './find-hits.ts';
import type {ScopeDraft} from './scope.ts';
import type {Token} from './token.ts';

// Where a list of what it is not ends, and what is left begins.
const leavesOver = new Set(
	'but so hence therefore thus leaves leaving remaining remains left only then'.split(
		' ',
	),
);

/** Marks every item of a list, whatever commas stand between. */
export const denyList = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	hit: Hit,
): void => {
	const last = lastPlace(hit);
	for (let place = last + 1; place < tokens.length; place++) {
		const token = tokens[place];
		const mark = draft[place];
		if (token === undefined || mark === undefined) return;
		if (token.sentence !== tokens[last]?.sentence || leavesOver.has(token.word)) return;
		if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
	}
};

const denials = new Set('no nope nah out wrong unlikely never not ✗'.split(' '));

/** "Firewall? No." and "firewall: no" deny what they ask about. */
export const denyAnswered = (tokens: readonly Token[], draft: ScopeDraft[]): void => {
	const clauses: number[][] = [];
	for (const [place, token] of tokens.entries()) {
		if (token.clause !== tokens[place - 1]?.clause) clauses.push([]);
		clauses.at(-1)?.push(place);
	}
	for (const [at, places] of clauses.entries()) {
		const next = clauses[at + 1];
		const answer = tokens[next?.[0] ?? -1];
		const first = tokens[places[0] ?? 0];
		if (next === undefined || answer === undefined || first === undefined) continue;
		if (!denials.has(answer.word) || places.length > 8 || next.length > 3) continue;
		if (!first.asked && !answer.introduced) continue;
		for (const place of places) {
			const mark = draft[place];
			if (mark?.deniedBy.length === 0) mark.deniedBy = [next[0] ?? 0];
		}
	}
};
