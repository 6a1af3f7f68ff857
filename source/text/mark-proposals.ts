import {clauseTurns} from './clause-turns.ts';
import {firstPlace, type Hit} from './find-hits.ts';
import type {ScopeDraft} from './scope.ts';
import type {Token} from './token.ts';

// Words that open a request when they stand first in a clause.
const imperatives = new Set(
	`check look see read ask get request try send use find search open compare decode dig nslookup run grep log print dump
	verify confirm inspect examine trace follow query test switch turn connect restart reboot refresh rotate renew retry
	resend add change make put set fix correct replace remove drop take flip give grant have let tell go pull consult
	review study measure profile explain wait reload redeploy bounce start stop call ping telnet curl cat echo tail
	double reread compare cmp chk hunt step debug obtain apply fetch mint issue reissue assign raise file attach
	escalate investigate analyse monitor watch flush edit update register enable tick swap amend widen put post
	getent resolvectl drill git mash poke peep peek rtfm cop slap jwt select show list collect plot narrow
	triage reconnect regenerate login paste copy retype enter keep leave skip learn determine rerun repeat resolve`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

// Words that may stand before it.
const leadsIn = new Set(
	'and then so first next please just maybe perhaps probably now finally also or but to i would better simply lastly second secondly'.split(
		' ',
	),
);

// Where a sentence goes back from what is to be done to what is the matter.
const turnsBack = new Set('because since as cuz for although though'.split(' '));

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

/** Marks what is to be done: from a cue, or from a verb that opens a clause, to the end of the sentence. */
export const markProposals = (
	tokens: readonly Token[],
	draft: ScopeDraft[],
	cues: readonly Hit[],
	others: readonly Hit[],
): void => {
	const harmless = new Set(others.map(firstPlace));
	const opens = new Set<number>();
	for (const hit of cues) {
		let start = firstPlace(hit);
		if (harmless.has(start)) continue;
		// "With nslookup would I look": the clause from its start.
		while (start > 0 && tokens[start - 1]?.clause === tokens[start]?.clause) {
			if (clauseTurns.has(tokens[start - 1]?.word ?? '')) break;
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
