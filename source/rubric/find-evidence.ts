import type {Span} from '../text/span.ts';
import type {AnswerReading, Finding} from './read-answer.ts';
import type {Criterion} from './rubric.ts';

/** The words that decided, and the rule that found them. */
export type Evidence = {readonly spans: readonly Span[]; readonly rule?: string};

/** More than this is no longer a quotation but the answer again. */
const mostSpans = 3;

/** The stretch of text from the first word of a finding to its last, where it is short enough. */
const spansOf = ({tokens}: AnswerReading, finding: Finding): readonly Span[] => {
	const places = finding.tokens;
	const first = tokens[places[0] ?? 0];
	const last = tokens[places.at(-1) ?? 0];
	if (first === undefined || last === undefined) return [];
	const far = (places.at(-1) ?? 0) - (places[0] ?? 0) > 2 * places.length + 4;
	if (!far) return [{start: first.start, end: last.end}];
	return places.flatMap((place) => {
		const token = tokens[place];
		return token === undefined ? [] : [{start: token.start, end: token.end}];
	});
};

/** Puts spans in order and joins those that touch or overlap. */
const joinSpans = (spans: readonly Span[]): readonly Span[] => {
	const joined: Span[] = [];
	for (const span of spans.toSorted((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last !== undefined && span.start <= last.end + 1) {
			joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		} else joined.push(span);
	}
	return joined;
};

/**
Finds the words of an answer that decided a verdict: what meets the criterion where it is met, what
opposes or denies it where it is not. Nothing where nothing was said.
*/
export const findEvidence = (
	reading: AnswerReading,
	criterion: Criterion,
	met: boolean,
): Evidence => {
	const mine = reading.findings.filter(({rule}) => rule.criterion === criterion.id);
	const of = (test: (finding: Finding) => boolean): readonly Finding[] =>
		mine.filter(test);
	const choices: readonly (readonly Finding[])[] = met
		? [
				of(({rule, standing}) => rule.kind === 'meets' && standing === 'asserted'),
				of(({rule, standing}) => rule.kind === 'meets' && standing !== 'denied'),
				of(({rule, standing}) => rule.kind === 'opposes' && standing === 'denied'),
			]
		: [
				of(({rule, standing}) => rule.kind === 'opposes' && standing === 'asserted'),
				of(({rule, standing}) => rule.kind === 'meets' && standing === 'denied'),
				of(({rule, standing}) => rule.kind === 'wrong' && standing === 'asserted'),
				of(({rule, standing}) => rule.kind === 'meets' && standing !== 'asserted'),
			];
	const deciding = choices.find((findings) => findings.length > 0) ?? [];
	// The longest say most; the earliest comes first where they are alike.
	const best = deciding.toSorted((one, other) => other.tokens.length - one.tokens.length);
	const spans = joinSpans(
		best.slice(0, mostSpans).flatMap((one) => spansOf(reading, one)),
	);
	const rule = best[0]?.rule.id;
	return {spans: spans.slice(0, mostSpans), ...(rule === undefined ? {} : {rule})};
};
