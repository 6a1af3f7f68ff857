import type {Span} from '../text/span.ts';
import type {SignKind} from './catalogue.ts';
import {matchPhrase, type PhraseMatch} from './match-phrase.ts';
import type {PreparedSign, PreparedSigns} from './prepare-signs.ts';

/** What one line shows. */
export type LineReading = {
	readonly hits: readonly Hit[];
	/** It ends well what was tried before. */
	readonly success: boolean;
	/** What came before was only a try. */
	readonly retry: boolean;
};

export type Hit = {
	readonly kind: SignKind;
	/** The client's view first. */
	readonly ids: readonly string[];
	readonly spans: readonly Span[];
	readonly values: Readonly<Record<string, string>>;
};

type Match = PhraseMatch & {readonly sign: PreparedSign['sign']; readonly ids: readonly string[]};

const nothing: LineReading = {hits: [], success: false, retry: false};

/** Makes a reader that says what a line shows, given where its own words start and what follows it. */
export const lineReader = ({signs, scanner, signsOfWord, wordless, codes}: PreparedSigns) => {
	const marked = new Uint32Array(signs.length);
	let mark = 0;
	let candidates: number[] = [];
	const take = (word: number): void => {
		for (const sign of signsOfWord[word] ?? []) {
			if (marked[sign] === mark) continue;
			marked[sign] = mark;
			candidates.push(sign);
		}
	};

	const idsOf = (shows: readonly string[], values: Readonly<Record<string, string>>) =>
		shows.flatMap((shown): readonly string[] => {
			if (shown === '-') return [];
			if (!shown.startsWith('{')) return [shown];
			const name = shown.slice(1, -1);
			const code = values[name] ?? '';
			const table = codes.get(name);
			return (
				table?.get(code) ?? (code.length >= 5 ? table?.get(code.toLowerCase()) : []) ?? []
			);
		});

	return (line: string, start: number, following: () => string): LineReading => {
		mark += 1;
		candidates = [];
		scanner.scan(line, take);
		if (candidates.length === 0) return nothing;
		candidates.push(...wordless);
		const matches: Match[] = [];
		let success = false;
		let retry = false;
		let doubt = false;
		let tall: string | undefined;
		for (const number of candidates.sort((one, other) => one - other)) {
			const {sign, matcher} = signs[number] as PreparedSign;
			if (matcher.tall) tall ??= `${line}\n${following()}`;
			const match = matchPhrase(matcher, matcher.tall ? (tall ?? line) : line, start, line.length);
			if (!match) continue;
			if (sign.kind === 'silent') return nothing;
			if (sign.kind === 'success') success = true;
			else if (sign.kind === 'retry') retry = true;
			else if (sign.kind === 'doubt') doubt = true;
			else {
				matches.push({...match, sign, ids: idsOf(sign.shows, match.values)});
			}
		}
		const hits = matches
			.filter(({sign}) => !(doubt && sign.kind === 'hint'))
			.filter((match) => !matches.some((other) => shadows(other, match)))
			.filter(({ids}) => ids.length > 0)
			.map(({sign, ids, spans, values}) => ({kind: sign.kind, ids, spans, values}));
		return {hits, success, retry};
	};
};

/** A longer phrase knows better what a shorter one inside it means. */
const shadows = (other: Match, match: Match): boolean => {
	if (other === match || other.sign.kind === 'hint' || other.sign.kind === 'fallback') {
		return false;
	}
	// A code that is no failure says nothing of what stands around it.
	if (other.ids.length === 0 && !other.sign.shows.includes('-')) return false;
	return match.spans.every(({start, end}) =>
		other.spans.some(
			(span) =>
				span.start <= start && span.end >= end && span.end - span.start > end - start,
		),
	);
};
