import type {Block} from '../content/course.ts';
import type {Figure} from '../content/figure.ts';

/** Everything that is known of failures, read from `lessons/` at build time; plain data. */
export type Catalogue = {
	/** In the order of the way through the lesson. */
	readonly failures: readonly Failure[];
	readonly vocabularies: readonly Vocabulary[];
	readonly signs: readonly Sign[];
};

export type Layer =
	| 'client'
	| 'dns'
	| 'tcp'
	| 'tls'
	| 'http'
	| 'gateway'
	| 'application'
	| 'system';

export type Answerer =
	| 'client'
	| 'resolver'
	| 'kernel'
	| 'tls'
	| 'gateway'
	| 'application'
	| 'nobody';

export type Failure = {
	readonly id: string;
	readonly name: string;
	readonly layer: Layer;
	readonly answeredBy: Answerer;
	/** The HTTP status, where the failure is one. */
	readonly status?: number;
	/** What happened, in one sentence. */
	readonly meaning: string;
	/** Likely first. */
	readonly causes: readonly string[];
	readonly checks: readonly Check[];
	readonly lookalikes: readonly Lookalike[];
	readonly fault: 'client' | 'server' | 'network' | 'operator' | 'depends';
	readonly fixedBy: string;
	readonly retry: 'never' | 'once' | 'later' | 'backoff' | 'after-fix';
	readonly retryHow: string;
	/** Its place on the way of the lesson; no two failures share one. */
	readonly order: number;
	/** What happens on the wire: a figure of its own, or the id of one of the lesson's. */
	readonly figure?: Figure | string;
	readonly sources: readonly string[];
	readonly explanation: readonly Block[];
	readonly outputs: readonly Output[];
};

/** A command to run first, with `{placeholders}` for what the output tells. */
export type Check = {readonly run: string; readonly tells: string};

/** Another failure by its id, and what tells the two apart. */
export type Lookalike = {readonly id: string; readonly tell: string};

/** How one producer writes the failure; `{placeholders}` stand for what differs each time. */
export type Output = {readonly producer: string; readonly text: string};

/** A set of codes that one kind of program uses, such as curl's exit codes. */
export type Vocabulary = {
	/** Also what a person may write before a code: `curl 7`. */
	readonly id: string;
	/** What one of its codes is called, such as "curl exit code". */
	readonly title: string;
	/** The placeholder that stands for its codes in phrases; several may share one. */
	readonly placeholder: string;
	readonly source: string;
	readonly codes: readonly Code[];
};

export type Code = {
	/** Every way to write it, the usual one first: `ECONNREFUSED`, `111`. */
	readonly names: readonly string[];
	/** Ids of failures, what the client sees first; empty where the code is no failure. */
	readonly failures: readonly string[];
	readonly phrase: string;
};

/**
What a phrase counts for, from the strongest to the weakest, then the ones that show no failure.

- outcome: how it ended for who ran the program
- cause: the root cause, wherever it stands
- record: one line of a log of many
- attempt: one try of several; forgotten where a later one succeeds
- fallback: a wrapper; counts only where its record says nothing better
- hint: bare words, which prose may hold too; counts only where there is no wrapper either
- success: ends well what was tried before
- retry: what came before was only a try
- silent: nothing on this line is a failure; doubt: nor are hints on it
- region: nor is anything on the indented lines below
- value: shows no failure, but a host, a method …
*/
export type SignKind =
	| 'outcome'
	| 'cause'
	| 'record'
	| 'attempt'
	| 'fallback'
	| 'hint'
	| 'success'
	| 'retry'
	| 'silent'
	| 'doubt'
	| 'region'
	| 'value';

export type Sign = {
	readonly kind: SignKind;
	/** Whether capitals count. */
	readonly exact: boolean;
	/** What it shows, the client's view first: ids, or a `{placeholder}` whose code decides. */
	readonly shows: readonly string[];
	/** See `parse-phrase.ts` for how it is written. */
	readonly phrase: string;
};
