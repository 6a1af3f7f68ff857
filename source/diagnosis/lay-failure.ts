import {drawPath} from '../layout/draw-path.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {Catalogue, Failure, Layer} from './catalogue.ts';
import {fillCommand} from './fill-command.ts';
import type {Quote} from './finding.ts';
import {layQuote} from './lay-quote.ts';
import {answererNames, layerNames} from './layer-names.ts';

/** What a page on a failure shows besides the failure. */
export type FailurePage = {
	readonly quotes: readonly Quote[];
	readonly values: Readonly<Record<string, string>>;
	readonly lines: number;
};

/** The width under which a label stands above its text and not beside it. */
const narrow = 60;
const labelWidth = 14;

/** Lays out all that is worth knowing of a failure at first sight, for `width` columns. */
export const layFailure = (
	failure: Failure,
	{quotes, values, lines}: FailurePage,
	catalogue: Pick<Catalogue, 'failures'>,
	width: number,
): readonly Line[] => {
	const part = (label: string, rows: readonly Row[]): readonly Line[] =>
		layPart(label, rows, width);
	const names = new Map(catalogue.failures.map(({id, name}) => [id, name]));
	return [
		...layHeading(failure, lines, width),
		[],
		...(quotes.length > 0
			? [...quotes.slice(0, 3).flatMap((quote) => layQuote(quote, width)), []]
			: []),
		...layWay(failure, width),
		...wrapRuns([{text: failure.meaning}], width - 1, {first: blank, rest: blank}),
		[],
		...part(
			'Most likely',
			failure.causes.slice(0, 3).map((text) => [{text}]),
		),
		...part(
			'Check next',
			failure.checks
				.slice(0, 3)
				.flatMap(({run, tells}): readonly Row[] => [
					[{text: fillCommand(run, values), tone: 'code'}],
					{below: [{text: tells, tone: 'dim'}]},
				]),
		),
		...part(
			'Looks alike',
			failure.lookalikes.map(({id, tell}): readonly Run[] => [
				{text: names.get(id) ?? id, strong: true},
				{text: `: ${tell}`},
			]),
		),
		...part('Who fixes it', [[{text: failure.fixedBy}]]),
		...part('Try again?', [[{text: failure.retryHow}]]),
	];
};

/** Lays out a failure in two lines, where another one is the main thing. */
export const layFailureShort = (
	failure: Failure,
	{lines}: Pick<FailurePage, 'lines'>,
	width: number,
): readonly Line[] => [
	...layHeading(failure, lines, width),
	...wrapRuns([{text: failure.meaning}], width - 1, {first: deep, rest: deep}),
];

const blank: readonly Run[] = [{text: ' '}];
const deep: readonly Run[] = [{text: '   '}];

const layHeading = (failure: Failure, lines: number, width: number): readonly Line[] => {
	const {name, layer, answeredBy} = failure;
	const runs: readonly Run[] = [
		{text: name, strong: true},
		{text: ` · ${layerNames[layer]} · ${answererNames[answeredBy]}`, tone: 'dim'},
		...(lines > 1 ? [{text: ` · ${lines} lines`, tone: 'dim'} as const] : []),
	];
	return wrapRuns(runs, width, {first: blank, rest: blank});
};

const hops: readonly {readonly id: string; readonly label: string}[] = [
	{id: 'you', label: 'you'},
	{id: 'dns', label: 'DNS'},
	{id: 'tcp', label: 'TCP'},
	{id: 'tls', label: 'TLS'},
	{id: 'gateway', label: 'gateway'},
	{id: 'application', label: 'application'},
];

const layWay = (failure: Failure, width: number): readonly Line[] => {
	const failing = hopOf(failure.layer, failure.answeredBy === 'gateway');
	if (failing === undefined) return [];
	const figure = {
		kind: 'path' as const,
		id: failure.id,
		title: failure.name,
		hops,
		steps: [{failing, label: '', caption: ''}],
	};
	const way = drawPath(figure, 0, width - 1);
	return [...way.map((line): Line => [{text: ' '}, ...line]), []];
};

const hopOf = (layer: Layer, byGateway: boolean): string | undefined => {
	if (layer === 'system') return undefined;
	if (layer === 'client') return 'you';
	if (layer === 'http') return byGateway ? 'gateway' : 'application';
	return layer;
};

/** A row beside a label; `below` explains the one above it. */
type Row = readonly Run[] | {readonly below: readonly Run[]};

const layPart = (label: string, rows: readonly Row[], width: number): readonly Line[] => {
	const title: Run = {text: ` ${label}`.padEnd(labelWidth), tone: 'accent'};
	const beside = width >= narrow;
	const space: Run = {text: ' '.repeat(beside ? labelWidth : 3)};
	const deeper: Run = {text: `${space.text}  `};
	const lines = rows.flatMap((row, index) =>
		'below' in row
			? wrapRuns(row.below, width, {first: [deeper], rest: [deeper]})
			: wrapRuns(row, width, {
					first: [beside && index === 0 ? title : space],
					rest: [deeper],
				}),
	);
	if (rows.length === 0) return [];
	return beside ? lines : [[{text: ` ${label}`, tone: 'accent'}], ...lines];
};
