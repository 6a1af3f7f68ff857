import {findHits, type Hit} from './find-hits.ts';
import {makeLexicon} from './lexicon.ts';
import {parsePhrases} from './parse-phrases.ts';
import {type ScopeCue, scopeCues} from './scope-cues.ts';
import type {Token} from './token.ts';

/** What the words around a token make of it. */
export type Scope = {
	/** The places of the tokens that deny it; empty where nothing does. */
	readonly deniedBy: readonly number[];
	/** Said to work as it should. */
	readonly cleared: boolean;
	/** Taken back, thought at first only, or said of what would be otherwise. */
	readonly dismissed: boolean;
	/** A second choice. */
	readonly second: boolean;
	/** Said without commitment. */
	readonly hedged: boolean;
	/** Part of what is to be done, not of what is the matter. */
	readonly proposed: boolean;
};

const kinds = Object.keys(scopeCues) as readonly ScopeCue[];

const cueLexicon = makeLexicon(
	kinds.map((name) => ({name, phrases: parsePhrases(scopeCues[name])})),
);

const auxiliaries = new Set(
	'be do have can could will would shall should may might must need is are was were does did has had am'.split(
		' ',
	),
);

// Words after which a denial does not reach on.
const turns = new Set(
	'but because cuz so however although though since while whereas hence therefore thus then and yet just only'.split(
		' ',
	),
);

// Words that open a request when they stand first in a clause.
const imperatives = new Set(
	`check look see read ask get request try send use find search open compare decode dig nslookup run grep log print dump
	verify confirm inspect examine trace follow query test switch turn connect restart reboot refresh rotate renew retry
	resend add change make put set fix correct replace remove drop take flip give grant have let tell go pull consult
	review study measure profile explain wait reload redeploy bounce start stop call ping telnet curl cat echo tail
	double reread compare cmp chk hunt step debug obtain apply fetch mint issue reissue assign raise file report attach
	escalate investigate analyse monitor watch flush edit update register enable tick swap amend widen put post host
	getent resolvectl drill git step hit mash poke peep peek rtfm cop slap jwt select show list collect plot narrow
	triage reconnect regenerate login paste copy retype enter type keep leave skip learn determine rerun repeat resolve`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

// Words that may stand before it.
const leadsIn = new Set('and then so first next please just maybe perhaps probably now finally also or but to i would better simply lastly second secondly'.split(' '));

// Where a sentence goes back from what is to be done to what is the matter.
const turnsBack = new Set('because since as cuz for although though'.split(' '));

const longestReach = 10;

const firstOf = (hit: Hit): number => hit.tokens[0] ?? 0;
const lastOf = (hit: Hit): number => hit.tokens.at(-1) ?? 0;

type Draft = {
	deniedBy: readonly number[];
	cleared: boolean;
	dismissed: boolean;
	second: boolean;
	hedged: boolean;
	proposed: boolean;
};

/** "Isn't it DNS?" asks for a yes. */
const asksForYes = (tokens: readonly Token[], hit: Hit): boolean => {
	const at = firstOf(hit);
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
const standsAfter = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	const here = tokens[at];
	if (here?.word !== 'not' || before?.clause !== here.clause) return false;
	if (before.start === here.start) return false;
	const after = tokens[at + 1];
	const ends = after?.clause !== here.clause;
	return ends && !auxiliaries.has(before.word);
};

const denyAfter = (tokens: readonly Token[], draft: Draft[], hit: Hit): void => {
	const last = lastOf(hit);
	let clause = tokens[last]?.clause;
	for (let place = last + 1; place <= last + longestReach; place++) {
		const token = tokens[place];
		const mark = draft[place];
		if (token === undefined || mark === undefined) return;
		if (token.sentence !== tokens[last]?.sentence || turns.has(token.word)) return;
		if (token.clause !== clause) {
			if (token.word !== 'or' && token.word !== 'nor') return;
			clause = token.clause;
		}
		if (mark.deniedBy.length === 0) mark.deniedBy = hit.tokens;
	}
};

const denyBefore = (
	tokens: readonly Token[],
	draft: Draft[],
	hit: Hit,
	mark: (draft: Draft) => void,
): void => {
	const first = firstOf(hit);
	for (let place = first - 1; place >= first - longestReach && place >= 0; place--) {
		const token = tokens[place];
		const here = draft[place];
		if (token === undefined || here === undefined) return;
		if (token.clause !== tokens[first]?.clause || turns.has(token.word)) return;
		mark(here);
	}
};

/** Marks from the hit to the end of its sentence, or to a turn such as "but". */
const markOn = (
	tokens: readonly Token[],
	draft: Draft[],
	hit: Hit,
	wholeSentence: boolean,
	mark: (draft: Draft) => void,
): void => {
	const last = lastOf(hit);
	for (let place = firstOf(hit); place < tokens.length; place++) {
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

// Where a list of what it is not ends, and what is left begins.
const leavesOver = new Set('but so hence therefore thus leaves leaving remaining remains left only then'.split(' '));

/** Marks every item of a list, whatever commas stand between. */
const denyList = (tokens: readonly Token[], draft: Draft[], hit: Hit): void => {
	const last = lastOf(hit);
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
const denyAnswered = (tokens: readonly Token[], draft: Draft[]): void => {
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

/** Speaking of the marking asserts nothing, except after a colon: "mark it, because: ...". */
const dismissMarking = (tokens: readonly Token[], draft: Draft[], hit: Hit): void => {
	const sentence = tokens[firstOf(hit)]?.sentence;
	let colon = false;
	for (const [place, token] of tokens.entries()) {
		if (token.sentence !== sentence) continue;
		if (place > lastOf(hit) && token.introduced) colon = true;
		const mark = draft[place];
		if (!colon && mark !== undefined) mark.dismissed = true;
	}
};

const takeBack = (tokens: readonly Token[], draft: Draft[], hit: Hit): void => {
	const first = firstOf(hit);
	const here = tokens[first];
	const before = tokens[first - 1];
	if (here === undefined || before === undefined) return;
	// At the head of a sentence it takes back the one before.
	const sentence = before.sentence;
	for (let place = first - 1; place >= 0 && place >= first - 25; place--) {
		const token = tokens[place];
		const mark = draft[place];
		if (token?.sentence !== sentence || mark === undefined) return;
		mark.dismissed = true;
	}
};

const opensRequest = (tokens: readonly Token[], place: number): boolean => {
	const token = tokens[place];
	if (token === undefined || !imperatives.has(token.word)) return false;
	for (let before = place - 1; before >= 0; before--) {
		const earlier = tokens[before];
		if (earlier === undefined || earlier.clause !== token.clause) return true;
		if (!leadsIn.has(earlier.word)) return false;
	}
	return true;
};

const markProposals = (
	tokens: readonly Token[],
	draft: Draft[],
	cues: readonly Hit[],
	others: readonly Hit[],
): void => {
	const harmless = new Set(others.map(firstOf));
	const opens = new Set<number>();
	for (const hit of cues) {
		let start = firstOf(hit);
		if (harmless.has(start)) continue;
		// "With nslookup would I look": the clause from its start.
		while (start > 0 && tokens[start - 1]?.clause === tokens[start]?.clause) {
			if (turns.has(tokens[start - 1]?.word ?? '')) break;
			start--;
		}
		opens.add(start);
	}
	let sentence = -1;
	let proposing = false;
	for (const [place, token] of tokens.entries()) {
		if (token.sentence !== sentence) proposing = false;
		sentence = token.sentence;
		if (opens.has(place) || opensRequest(tokens, place)) proposing = true;
		else if (turnsBack.has(token.word) && tokens[place - 1]?.clause !== token.clause) {
			proposing = false;
		}
		const mark = draft[place];
		if (mark !== undefined) mark.proposed = proposing;
	}
};

/** Says for each token of a text what the words around it make of it. Linear in the text. */
export const markScopes = (tokens: readonly Token[]): readonly Scope[] => {
	const draft: Draft[] = tokens.map(() => ({
		deniedBy: [],
		cleared: false,
		dismissed: false,
		second: false,
		hedged: false,
		proposed: false,
	}));
	const hits = findHits(tokens, cueLexicon);
	const of = (kind: ScopeCue): readonly Hit[] => hits[kinds.indexOf(kind)] ?? [];
	const harmless = new Set(of('deniesNothing').flatMap(({tokens: places}) => places));
	const takenBack = of('takesBack');
	const corrections = new Set(takenBack.flatMap(({tokens: places}) => places));

	for (const hit of takenBack) takeBack(tokens, draft, hit);
	for (const hit of of('deniesAfter')) {
		const at = firstOf(hit);
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
		const after = tokens[lastOf(hit) + 1];
		const opens = after?.introduced || tokens[firstOf(hit) - 1]?.clause !== tokens[firstOf(hit)]?.clause;
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
		if (draft[firstOf(hit)]?.deniedBy.length) continue;
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
		const clause = tokens[firstOf(hit)]?.clause;
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
