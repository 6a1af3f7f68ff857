import type {Span} from '../text/span.ts';
import type {SignKind} from './catalogue.ts';
import {matchPhrase, type PhraseMatch} from './match-phrase.ts';
import {mergeHits} from './merge-hits.ts';
import type {PreparedSign, PreparedSigns, Use} from './prepare-signs.ts';

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

type Match = PhraseMatch & {
	readonly sign: PreparedSign['sign'];
	readonly ids: readonly string[];
};

const nothing: LineReading = {hits: [], success: false, retry: false};

export type LineReader = {
	/** Looks at a line once over: false where it can't show anything. */
	readonly scan: (line: string) => boolean;
	/**
	Says what the line that was scanned last shows; `start` is where its own words start,
	`around` gives it with the lines behind it.
	*/
	readonly read: (line: string, start: number, around: () => string) => LineReading;
};

/** Makes a reader that says what a line shows. */
export const lineReader = ({
	signs,
	scanner,
	usesOfWord,
	wordless,
	codes,
}: PreparedSigns): LineReader => {
	const marked = new Uint32Array(signs.length);
	const met = new Uint8Array(signs.length);
	const needs = Uint8Array.from(signs, ({need}) => need);
	let mark = 0;
	let candidates: number[] = [];
	const take = (word: number): void => {
		for (const {sign, bit} of usesOfWord[word] as readonly Use[]) {
			const before = marked[sign] === mark ? (met[sign] as number) : 0;
			if ((before & bit) !== 0) continue;
			marked[sign] = mark;
			met[sign] = before | bit;
			if ((before | bit) === needs[sign]) candidates.push(sign);
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

	const scan = (line: string): boolean => {
		mark += 1;
		candidates = [];
		scanner.scan(line, take);
		return candidates.length > 0;
	};

	const read = (line: string, start: number, around: () => string): LineReading => {
		if (candidates.length === 0) return nothing;
		const matches: Match[] = [];
		let success = false;
		let retry = false;
		let tall: string | undefined;
		const look = (number: number): PhraseMatch | undefined => {
			const matcher = (signs[number] as PreparedSign).matcher();
			if (matcher.tall) tall ??= around();
			return matchPhrase(
				matcher,
				matcher.tall ? (tall ?? line) : line,
				start,
				line.length,
			);
		};
		const silencing: number[] = [];
		for (const number of candidates.sort((one, other) => one - other)) {
			const {sign} = signs[number] as PreparedSign;
			if (sign.kind === 'silent' || sign.kind === 'doubt') {
				silencing.push(number);
				continue;
			}
			const match = look(number);
			if (!match) continue;
			if (sign.kind === 'success') success = true;
			else if (sign.kind === 'retry') retry = true;
			else matches.push({...match, sign, ids: idsOf(sign.shows, match.values)});
		}
		if (matches.length === 0)
			return success || retry ? {hits: [], success, retry} : nothing;
		let doubt = false;
		for (const number of [...silencing, ...wordless]) {
			const {kind} = (signs[number] as PreparedSign).sign;
			if ((kind === 'doubt' && doubt) || !look(number)) continue;
			if (kind === 'silent') return nothing;
			doubt = true;
		}
		const hits = matches
			.filter(({sign}) => !(doubt && sign.kind === 'hint'))
			.filter((match) => !matches.some((other) => shadows(other, match)))
			.filter(({ids}) => ids.length > 0)
			.map(({sign, ids, spans, values}) => ({kind: sign.kind, ids, spans, values}));
		return {hits: mergeHits(hits), success, retry};
	};

	return {scan, read};
};

/** A longer phrase knows better what a shorter one inside it means. */
const shadows = (other: Match, match: Match): boolean => {
	if (other === match || other.sign.kind === 'hint' || other.sign.kind === 'fallback') {
		return false;
	}
	// A code that is no failure says nothing of what stands around it.
	if (other.ids.length === 0 && !other.sign.shows.includes('-')) return false;
	// A try is one whole line, whatever stands between its words.
	const whole = other.sign.kind === 'attempt' && match.sign.kind !== 'attempt';
	const known = whole ? [{start: other.start, end: other.end}] : other.spans;
	return match.spans.every(({start, end}) =>
		known.some(
			(span) =>
				span.start <= start && span.end >= end && span.end - span.start > end - start,
		),
	);
};
