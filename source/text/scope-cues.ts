/**
Words that change what other words of their clause are worth: by kind, as phrases (see
`parsePhrase`). English, and of no lesson in particular. NegEx (Chapman et al. 2001) is the model:
cues before and after, ends of scopes, and cues that only look like one.
*/
export const scopeCues = {
	/** What follows in the clause is denied. */
	deniesAfter: `
		not, no, never, without, neither, nor, nothing wrong/broken/amiss/odd/bad, nope, nah, none of, ☐
		nothing is wrong/broken, nothing to do with, nothing whatever to do with, nothing the matter with, nothing s wrong
		rather than, instead of, as opposed to, other than, far from, unlike, contrary to
		rule/rules/ruled out, rules out, excludes/excluded/exclude, skip, avoid, ignore, =forget about/the
		spare, hardly, scarcely, needless, no need, no point, why would/should/read/bother/look, less of, least of all
		anyone who, who would, pointless to, no use, stop blaming, stay away/clear/out, hands off, leave, skipping, ignoring, innocent
		refrain from, abstain from, before/rather bothering/bother/blaming/blame/pulling/diving/digging/touching/paging/escalating
		neither, zero, would rather not, i would not, needn, no reason to, waste time/of
	`,
	/** Every item of the list that follows in the sentence is denied. */
	deniesList: `
		struck out, ruled out, rule out, rules out, crossed out/off, ticked off, eliminated, eliminate, eliminating, excluded, exclude, excluding, discarded, discard, dismissed, dismiss, cleared, off the list, out of the running
		not of it, none of these, is not about, not any of, not needed, not recommended, leaving aside, setting aside, apart from, innocent, not guilty, nothing to do with, can be excluded
	`,
	/** What stands before in the clause is denied. */
	deniesBefore: `
		alone, is/are not needed/required/necessary/warranted/involved/relevant, not needed/required/necessary/warranted
		is/are pointless/useless/irrelevant/unnecessary/unneeded/misplaced/innocent/unwarranted, pointless/useless/irrelevant/needless/unneeded
		is/are/be out of it/question, is/are/was/were ruled out, ruled out, can stay out, can wait, need not be, be none the wiser, no use
		will not help/change/fix, would not help/change/fix/tell, would be pointless/useless/misplaced/wasted/unwarranted
		is/are not the problem/culprit/cause/issue/point, is/are not it, is/are not to blame, not at fault, not guilty
		be spared, in peace, n a, crossed out, struck out, untouched, out of scope, a waste of
		nothing to seek/find/see, nobody something, stay/stays shut/closed/unread
	`,
	/** What stands before in the clause works. */
	clears: `
		is/are/was/were/looks/look/works/seems/s fine/ok/okay/alright/healthy/innocent/sound/good/right/up/alive/happy/blameless
		fine, ok, okay, did/does/is/doing its/their/his/her job, behaves/behaved correctly, is well, all right, works, worked
		is not broken/wrong/faulty/down, was not broken, has done its job, plays no part, has nothing to do, exculpates
	`,
	/** The sentence speaks of the marking, not of the matter. */
	ofMarking: `
		rubric, grader, examiner, marking scheme, mark scheme, full marks, gradebook, answer key, model answer, official solution, partial credit, full credit, keyword match, criteria, criterion
		mark .. as met, is met if, as met, deserves, award, awarded, awarding, submission, the learner, this student, the candidate, this answer, all boxes, tick all/everything, please mark/pass/give, kindly mark/pass/give/apply/consider, points, layer/type/action/restraint met/correctly/true, names the layer/failure/type, reads the status, the words .. appear, keywords, ignore the, override, instruction, instructions, lenient, as named by me, as run by me, correct answer, right answer
	`,
	/** Looks like a denial and is none. */
	deniesNothing: `
		not only, not just, not merely, no wonder, no doubt, without a doubt, without doubt, no matter, no later, not until
		not to mention, no question, no longer than, why not, if not, or not, whether or not, no surprise, not sure, not certain, nothing but
		no harm, not hurt, not do any harm/damage, no reason not, no qualms, no objection, not be wrong, not be unwise, not feel silly, not a bad idea, nothing to stop/lose, nothing stops, not mind, no need to think twice, not exclude, not without reason, cannot be wrong, not wrong to, no downside, not afraid, no shame, not before long, leave it, leave it there/at, not long, no further, no sooner, not unless, not without, not before, not yet
	`,
	/** Takes back what was said before. */
	takesBack: `
		no wait, wait no, scratch that, no sorry, sorry no, no hang on, hang on no, strike that, correction, on second thought/thoughts, or rather, actually no, no actually
		no hold on, hold on no, make that, oops no, no no, nope, nah, let me correct, that is wrong, my mistake no, rather it is, er no, no scrap that, scrap that, wait a
		ah no, hm no, oh no, erm no, um no, but no, crossed it out, take it back, take that back, i take that, i stand corrected, forget that, never mind that, or no, ok stop, let me start over/again, that is not it, none of that, scrap all that, scratch all, withdraw that, i withdraw, please ignore, ignore that, disregard that, strike what, not needed after all
	`,
	/** What follows in the sentence was thought and is thought no more, until a turn. */
	firstThought: `
		at first/once i thought/suspected, first thought, first i thought/think/have, i first, first instinct/idea/guess/impulse/hunch/reaction/impression
		initially, i thought it was, i had thought, i was going to say/write, i would have said/guessed/thought
		one might at first suspect/think/assume/believe, one would think, you would think/expect, people will say, you might think, looks like .. but, tempting to, took it for, i had convinced
		at first i/my/one/sight/glance, first i blamed, then i blamed, i blamed, i was certain/sure/convinced it, i had been certain, everyone .. blamed, naive/easy to think/blame
		used to think, used to shout, everyone it is
	`,
	/** The clause says what would be, if it were otherwise. */
	wouldBe: `
		would have been/given/said/got/gotten/come/caused/produced/shown/sent/answered/returned/seen/had/failed/looked/told/complained
		would give/get/see/return/yield/produce/cause/show .. 4*/5*/refused/error/status
		would be a? 401/403/404/400/422/500/502/503/504/408/429/409, gives you a 401, gets a 400, that is a 401, would mean
		were it/that/we/they/he, had it/we/they been, if it were/had, if we were not, if that were, if .. had been, had .. been expired/down/invalid, if .. were expired/down/invalid/wrong/missing
		would not .. have, would not we/it/you be/see/get, then had we, then it would, then would, would say/tell/complain, if .. had .. would
		were .. expired, a bad/expired/stale/invalid/missing token/login/key/credential/password would
	`,
	/** The clause says what to do, not what is. */
	proposes: `
		i would, would i, would we, we would, i will, i shall, shall i/we, we should, one should/would/ought/must/might, one .. would, should we, let us, let me, let them, let i, may i, can somebody/someone/ops/you, could somebody/someone/we/you
		next, next step, todo, to do, to run, to check, action, remedy, plan, my move, follow up, first check, recommendation, recommend, recommended, first thing, next thing, what i would, i go, i went, i look, i check, i test, i open, i compare, i lay, i put, i dig, i ask, i start
		need to look/check/ask/get/find/see, has to, have to look/check/ask/get/find/see, is to be, are to be, ought to be, worth, advisable, prudent, instructive, bears, is indicated, is warranted, to be inspected/consulted/examined, should be consulted/examined/traced/replaced/reviewed/requested/extended/obtained/exercised/written/submitted/chosen/assigned/verified/measured/inspected/sent
		see if, see whether, see what, see which, see how, look if, please, going to, want to see/know, would dig, would like to, must be asked/checked, would help, needs to check/look/ask/find, somebody/someone needs/need/should, try, have .. granted/added/assigned/put/issued/look/check/search/pull, get .. to, tell .. to, ask .. to/for/whoever, kindly, who looks after, mind if, how about, what about, why not, no harm in, not hurt to, not do any harm, no reason not, no qualms, nothing to stop, not a bad idea, not be wrong to, not mind, could not do any, not be unwise, not feel silly, begin with, start with, start at, start by
	`,
	/** Sounds like a proposal and is a diagnosis. */
	proposesNothing: `
		i would say/think/guess/bet/call/reckon/suppose/suspect/blame/put/not/expect, i would have, would say it, we would have, would have, would be, would i say/think/guess, would give, would not be, i will bet/wager/say
	`,
	/** What follows in the sentence is a second choice. */
	second: `
		otherwise, else, or else, failing that, if not that/then, if it is not that, if that is not, or maybe, or perhaps, or possibly, less likely, less probably, secondly, 2nd, number two, plan b
		unlikely, improbable, conceivable, could also, might also, may also, rather less probably, at a stretch, only then, as a fallback, runner up, next suspect, alternatively, if not
		less probable, with luck, or at worst, outside chance, long shot, remote chance, after that maybe
	`,
	/** The speaker does not commit. */
	hedges: `
		maybe, perhaps, possibly, could be, may be, might be, might, not sure, no idea, who knows, any of, either, one of, i guess, dunno, not certain, anyone guess, anything from, hard to say, cannot say, cannot tell
	`,
	/** The speaker tells of another time. */
	anecdote: `
		once, last month/week/year/time/spring/summer/autumn/winter/quarter, years ago, back when/then/in, in my first/last, a friend, a colleague, ages ago, the other day, two years/winters/summers
		in january/february/march/april/may/june/july/august/september/october/november/december, we once, at my last/old, on the old
	`,
} as const;

/** A kind of word that changes what others are worth. */
export type ScopeCue = keyof typeof scopeCues;
