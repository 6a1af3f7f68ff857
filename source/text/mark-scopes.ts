import {asksForYes, denyAfter, denyBefore, standsAfter} from './deny-clause.ts';
import {denyAnswered, denyList} from './deny-list.ts';
import {dismissMarking, markOn, takeBack} from './dismiss-words.ts';
import {findHits, firstPlace, type Hit, lastPlace} from './find-hits.ts';
import {makeLexicon} from './lexicon.ts';
import {markProposals} from './mark-proposals.ts';
import {parsePhrases} from './parse-phrases.ts';
import {plainScope, type Scope} from './scope.ts';
import {type ScopeCue, scopeCues} from './scope-cues.ts';
import type {Token} from './token.ts';

const kinds = Object.keys(scopeCues) as readonly ScopeCue[];

const cueLexicon = makeLexicon(
	kinds.map((name) => ({name, phrases: parsePhrases(scopeCues[name])})),
);

/** Says for each token of a text what the words around it make of it. Linear in the text. */
export const markScopes = (tokens: readonly Token[]): readonly Scope[] => {
	const draft = tokens.map(plainScope);
	const hits = findHits(tokens, cueLexicon);
	const of = (kind: ScopeCue): readonly Hit[] => hits[kinds.indexOf(kind)] ?? [];
	const harmless = new Set(of('deniesNothing').flatMap(({tokens: places}) => places));
	const takenBack = of('takesBack');
	const corrections = new Set(takenBack.flatMap(({tokens: places}) => places));

	for (const hit of takenBack) takeBack(tokens, draft, hit);
	for (const [place, token] of tokens.entries()) {
		// "Authentication. No: authorisation."
		const opens = token.sentence !== tokens[place - 1]?.sentence && place > 0;
		const alone = tokens[place + 1]?.clause !== token.clause;
		const answers = tokens[place - 1]?.asked === true;
		if (opens && alone && !answers && /^(?:no|nope|nah)$/.test(token.word)) {
			takeBack(tokens, draft, {tokens: [place]});
		}
	}
	for (const hit of of('deniesAfter')) {
		const at = firstPlace(hit);
		if (harmless.has(at) || corrections.has(at) || asksForYes(tokens, hit)) continue;
		if (standsAfter(tokens, at)) {
			denyBefore(tokens, draft, hit, (mark) => {
				if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
			});
		} else denyAfter(tokens, draft, hit);
	}
	for (const hit of of('deniesBefore')) {
		denyBefore(tokens, draft, hit, (mark) => {
			if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
		});
	}
	for (const hit of of('deniesList')) {
		const after = tokens[lastPlace(hit) + 1];
		const opens =
			after?.introduced ||
			tokens[firstPlace(hit) - 1]?.clause !== tokens[firstPlace(hit)]?.clause;
		if (opens) denyList(tokens, draft, hit);
		else {
			denyBefore(tokens, draft, hit, (mark) => {
				if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
			});
		}
	}
	denyAnswered(tokens, draft);
	const ticked = tokens.some(({word}) => word === '✓');
	for (const [place, {word}] of tokens.entries()) {
		if (!ticked || word !== '✗') continue;
		denyBefore(tokens, draft, {tokens: [place]}, (mark) => {
			if (mark.deniedBy.length === 0) mark.deniedBy = [place];
		});
	}
	for (const hit of of('ofMarking')) dismissMarking(tokens, draft, hit);
	for (const hit of of('clears')) {
		if (draft[firstPlace(hit)]?.deniedBy.length) continue;
		denyBefore(tokens, draft, hit, (mark) => {
			mark.cleared = true;
		});
	}
	for (const hit of of('firstThought')) {
		markOn(tokens, draft, hit, false, (mark) => {
			mark.dismissed = true;
		});
	}
	for (const hit of of('wouldBe')) {
		const clause = tokens[firstPlace(hit)]?.clause;
		for (const [place, token] of tokens.entries()) {
			const mark = draft[place];
			if (token.clause === clause && mark !== undefined) mark.dismissed = true;
		}
	}
	for (const hit of of('second')) {
		markOn(tokens, draft, hit, true, (mark) => {
			mark.second = true;
		});
	}
	for (const hit of of('hedges')) {
		markOn(tokens, draft, hit, true, (mark) => {
			mark.hedged = true;
		});
	}
	markProposals(tokens, draft, of('proposes'), of('proposesNothing'));
	return draft;
};
