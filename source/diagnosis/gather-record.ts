import type {Span} from '../text/span.ts';
import type {SignKind} from './catalogue.ts';
import type {Quote} from './finding.ts';
import type {Hit, LineReading} from './read-line.ts';
import {signWeights} from './sign-weights.ts';

/** What a record has to show for one failure. */
export type Entry = {
	readonly id: string;
	readonly kind: SignKind;
	/** The more, the surer and the nearer to who reads it. */
	readonly weight: number;
	readonly lines: number;
	/** The line that shows it best, counted from the record's first. */
	readonly line: number;
	/** Into the whole input. */
	readonly spans: readonly Span[];
	readonly quotes: readonly Quote[];
	readonly values: Readonly<{[name: string]: string}>;
	/** Whether a sign names it behind another failure, which then stays in front. */
	readonly behind: boolean;
};

export type Record = {
	readonly add: (reading: LineReading, line: number, where: Where) => void;
	readonly isEmpty: () => boolean;
	/** What it shows in the end, once all its lines are in. */
	readonly settle: () => readonly Entry[];
};

/** Where the spans of a line stand. */
export type Where = {
	/** A span of the line → the span of the whole input. */
	readonly place: (span: Span) => Span;
	readonly quote: (spans: readonly Span[]) => readonly Quote[];
};

type Open = {-readonly [Key in keyof Entry]: Entry[Key]} & {lastLine: number};

/**
Gathers the lines that belong together: one run of a program, or one entry of a log with its trace.

`isGateway` tells the failures that a gateway reports from the ones that made it do so; `isNews`
whether it matters where a failure shows, or a surer sign of it was seen before.
*/
export const gatherRecord = (
	isGateway: (id: string) => boolean,
	isNews: (id: string, weight: number) => boolean,
): Record => {
	let entries: Open[] = [];

	const addHit = (hit: Hit, line: number, {place, quote}: Where): void => {
		for (const [index, id] of hit.ids.entries()) {
			// What the client sees comes before what made it so.
			const weight = (signWeights[hit.kind] ?? 0) - index * 0.2;
			const known = entries.find((entry) => entry.id === id);
			if (!known) {
				const news = isNews(id, weight);
				const spans = news ? hit.spans.map(place) : [];
				const quotes = news ? quote(hit.spans) : [];
				const {kind, values} = hit;
				const behind = index > 0;
				entries.push({
					id,
					kind,
					weight,
					lines: 1,
					line,
					lastLine: line,
					spans,
					quotes,
					values,
					behind,
				});
				continue;
			}
			if (known.lastLine !== line) known.lines += 1;
			known.lastLine = line;
			if (weight <= known.weight) continue;
			known.weight = weight;
			known.behind = index > 0;
			known.kind = hit.kind;
			known.line = line;
			known.spans = hit.spans.map(place);
			known.quotes = quote(hit.spans);
			known.values = {...known.values, ...hit.values};
		}
	};

	return {
		add: ({hits, success, retry}, line, where) => {
			if (retry) {
				for (const entry of entries) {
					entry.kind = 'attempt';
					entry.weight = Math.min(entry.weight, signWeights.attempt ?? 0);
				}
			}
			if (success) {
				entries = entries.filter(({kind}) => kind !== 'attempt' && kind !== 'fallback');
			}
			for (const hit of hits) addHit(hit, line, where);
		},
		isEmpty: () => entries.length === 0,
		settle: () => {
			const sure = entries.some(
				({kind}) => kind === 'outcome' || kind === 'cause' || kind === 'record',
			);
			const best = Math.max(0, ...entries.map(({weight}) => Math.ceil(weight)));
			// A try, a wrapper and bare words count only where nothing says more.
			const kept = entries.filter(
				({kind, weight}) =>
					!(kind === 'hint' || kind === 'fallback' || kind === 'attempt') ||
					(!sure && Math.ceil(weight) === best),
			);
			const cause = Math.max(
				0,
				...kept.filter(({id}) => !isGateway(id)).map(({weight}) => weight),
			);
			for (const entry of kept) {
				if (isGateway(entry.id) && !entry.behind)
					entry.weight = Math.max(entry.weight, cause + 0.1);
			}
			return kept;
		},
	};
};
