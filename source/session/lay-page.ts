import type {Block} from '../content/course.ts';
import {diagnose} from '../diagnosis/diagnose.ts';
import {layFailure, layFailureShort} from '../diagnosis/lay-failure.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import type {ExplainedScreen, FailureScreen, State} from './state.ts';
import type {Shown} from './world.ts';

/** A page of the reference: one failure, or what a pasted output shows. */
export const layPage = (
	state: State,
	screen: FailureScreen | ExplainedScreen,
	world: Shown,
): readonly Line[] => {
	const width = Math.min(bodySize(state).width, widest);
	const kept = memory.get(screen.below);
	const loaded = state.catalogue !== undefined;
	const key = `${width} ${loaded} ${screen.kind === 'failure' ? screen.failure : screen.text}`;
	if (kept?.key === key) return kept.lines;
	const lines =
		screen.kind === 'failure'
			? layFailurePage(state, screen.failure, world, width)
			: layExplained(state, screen.text, width);
	memory.set(screen.below, {key, lines});
	return lines;
};

const widest = 80;

/** Scrolling asks for the lines with every key; a diagnosis of a long paste takes a while. */
const memory = new WeakMap<
	object,
	{readonly key: string; readonly lines: readonly Line[]}
>();

const layFailurePage = (
	state: State,
	id: string,
	world: Shown,
	width: number,
): readonly Line[] => {
	const {catalogue} = state;
	const failure = catalogue?.failures.find((one) => one.id === id);
	if (catalogue === undefined || failure === undefined) return [];
	const figure =
		typeof failure.figure === 'string'
			? world.course.lesson.figures[failure.figure]
			: failure.figure;
	const explained = layoutBlocks(
		[
			...(figure === undefined ? [] : [{kind: 'figure' as const, id: figure.id}]),
			...failure.explanation,
			...symptomsOf(id, world),
		],
		{
			width: width - 1,
			figures: figure === undefined ? {} : {[figure.id]: figure},
			steppable: false,
		},
	).lines;
	const sources = wrapRuns([{text: failure.sources.join('; '), tone: 'dim'}], width - 1);
	return [
		...layFailure(failure, {quotes: [], values: {}, lines: 0}, catalogue, width),
		[],
		...[...explained, [], ...sources].map((line) =>
			line.length === 0 ? line : [{text: ' '}, ...line],
		),
	];
};

/** What the lesson's tables of symptoms say of a failure. */
const symptomsOf = (id: string, {course}: Shown): readonly Block[] =>
	course.lesson.sections.flatMap(({title, blocks}) =>
		blocks.flatMap((block): readonly Block[] => {
			if (block.kind !== 'table') return [];
			const rows = block.rows.filter((_, index) => block.failures?.[index] === id);
			if (rows.length === 0) return [];
			const heading = [{kind: 'text' as const, text: `In the lesson: ${title}`}];
			return [
				{kind: 'heading', depth: 3, text: heading},
				{...block, filter: false, rows},
			];
		}),
	);

const layExplained = (state: State, text: string, width: number): readonly Line[] => {
	const {catalogue} = state;
	if (catalogue === undefined) return [[{text: 'Loading the failures.', tone: 'dim'}]];
	const findings = diagnose(text, catalogue);
	if (findings.length === 0) {
		return wrapRuns([{text: 'Nothing in it shows a failure that is known here.'}], width);
	}
	return findings.flatMap((finding, index) => {
		const failure = catalogue.failures.find(({id}) => id === finding.id);
		if (failure === undefined) return [];
		const page =
			index === 0
				? layFailure(failure, finding, catalogue, width)
				: layFailureShort(failure, finding, width);
		return index === 0 ? page : [[], ...page];
	});
};
