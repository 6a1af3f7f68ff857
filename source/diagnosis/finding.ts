import type {Span} from '../text/span.ts';
import type {Answerer, Layer} from './catalogue.ts';

/** A failure that an output shows. */
export type Finding = {
	/** The failure's id. */
	readonly id: string;
	readonly layer: Layer;
	readonly answeredBy: Answerer;
	/** The words that show it, where they stand first; into the whole input. */
	readonly evidence: readonly Span[];
	/** What the output tells of it by name: host, port, url, method, seconds … */
	readonly values: Readonly<Record<string, string>>;
	/** How many lines show it. */
	readonly lines: number;
	/** The lines with the evidence, clean enough to be shown, for who no longer has the input. */
	readonly quotes: readonly Quote[];
};

/** A line of an output, and where the evidence stands in it. */
export type Quote = {readonly text: string; readonly spans: readonly Span[]};
