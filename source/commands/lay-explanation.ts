import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {Finding} from '../diagnosis/finding.ts';
import {layFailure, layFailureShort} from '../diagnosis/lay-failure.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {Explanation} from './explain-code.ts';

/** Lays out what can be said of an output or a code: the first failure in full, others short. */
export const layExplanation = (
	explanation: Explanation,
	catalogue: Catalogue,
	width: number,
): readonly Line[] => {
	if (explanation.kind === 'unknown') {
		const {asked, nearest} = explanation;
		const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
		return wrapRuns([{text: `Nothing is known of ${asked}.${hint}`}], width);
	}
	const {findings} = explanation;
	if (explanation.kind === 'code') {
		// A number that means several things: the reader decides, no page is the right one.
		const several = new Set(explanation.codes.map(({code}) => code.failures[0])).size > 1;
		const heading = explanation.codes.flatMap((found) =>
			layCode(found, several, catalogue, width),
		);
		return several
			? [
					...heading,
					[],
					...wrapRuns(choose(explanation.codes), width, {first: blank, rest: blank}),
				]
			: [
					...heading,
					...(heading.length > 0 && findings.length > 0 ? [[]] : []),
					...layPages(findings, catalogue, width),
				];
	}
	return findings.length === 0
		? wrapRuns([{text: 'Nothing in it shows a failure that is known here.'}], width)
		: layPages(findings, catalogue, width);
};

const blank: readonly Run[] = [{text: ' '}];

type Codes = Extract<Explanation, {kind: 'code'}>['codes'];

const layCode = (
	{vocabulary, code}: Codes[number],
	several: boolean,
	catalogue: Catalogue,
	width: number,
): readonly Line[] => {
	const failure = catalogue.failures.find(({id}) => id === code.failures[0]);
	const means = failure ? (several ? ` → ${failure.name}` : '') : ' → no failure';
	return wrapRuns(
		[
			{text: code.names.join(', '), strong: true},
			{text: ` · ${vocabulary.title} · `, tone: 'dim'},
			{text: `${code.phrase}${means}`},
		],
		width,
		{first: blank, rest: [{text: '   '}]},
	);
};

const choose = (codes: Codes): readonly Run[] => {
	const [first] = codes;
	const example = `error-lesson explain ${first?.vocabulary.id} ${first?.code.names[0]}`;
	return [{text: 'Say which one: '}, {text: example, tone: 'code'}];
};

const layPages = (
	findings: readonly Finding[],
	catalogue: Catalogue,
	width: number,
): readonly Line[] => {
	const failureOf = (id: string): Failure | undefined =>
		catalogue.failures.find((failure) => failure.id === id);
	const [first, ...others] = findings;
	const main = first && failureOf(first.id);
	if (!first || !main) return [];
	const lines: Line[] = [...layFailure(main, first, catalogue, width)];
	if (others.length > 0) {
		lines.push([], [{text: ' It also shows', tone: 'accent'}]);
		for (const finding of others) {
			const failure = failureOf(finding.id);
			if (failure) lines.push(...layFailureShort(failure, finding, width));
		}
	}
	return lines;
};
