import type {Exercise} from '../content/course.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {Rubric} from '../rubric/rubric.ts';
import type {Verdict} from '../rubric/verdict.ts';
import type {GradedAnswer} from './state.ts';

/** Verdicts, laid out, and where among their lines the chosen one stands. */
export type LaidVerdicts = {
	readonly lines: readonly Line[];
	/** Index of its first line. */
	readonly chosen: number;
	/** How many lines it takes. */
	readonly height: number;
};

/** The verdicts on an answer, criterion by criterion, with its own words and what leads on. */
export const layVerdicts = (
	exercise: Exercise,
	graded: GradedAnswer,
	rubric: Rubric,
	width: number,
): LaidVerdicts => {
	const labels = new Map(rubric.criteria.map(({id, label}) => [id, label]));
	const labelOf = (verdict: Verdict): string =>
		labels.get(verdict.criterion) ?? verdict.criterion;
	const {verdicts} = graded.grade;
	const column = Math.max(0, ...verdicts.map((verdict) => labelOf(verdict).length)) + 2;
	const groups = verdicts.map((verdict, index): readonly Line[] => {
		const sign = signOf(verdict);
		const chosen = index === graded.chosen && !verdict.met;
		const head: readonly Run[] = [
			{text: chosen ? '▸ ' : '  ', tone: 'accent'},
			sign,
			{text: labelOf(verdict).padEnd(column), strong: true},
		];
		const narrow = width < 60;
		const indent = ' '.repeat(narrow ? 4 : 4 + column);
		const said = sayVerdict(verdict, exercise, graded);
		if (narrow) {
			return [
				head,
				...wrapRuns(said, width, {
					first: [{text: indent}],
					rest: [{text: indent}],
				}),
			];
		}
		return wrapRuns(said, Math.min(width, proseWidth), {
			first: head,
			rest: [{text: indent}],
		});
	});
	const met = verdicts.filter((verdict) => verdict.met).length;
	const all = met === verdicts.length && verdicts.length > 0;
	const summary: Run = all
		? {text: 'Everything a senior engineer would want to hear.', tone: 'good'}
		: {text: `${met} of ${verdicts.length} said so far.`, tone: 'dim'};
	return {
		lines: [
			...groups.flat(),
			[],
			...wrapRuns([summary], width),
			...layQuestionBack(graded, width),
		],
		chosen: groups.slice(0, graded.chosen).flat().length,
		height: groups[graded.chosen]?.length ?? 0,
	};
};

/** Where the grader would rather ask than judge, it asks. */
const layQuestionBack = (graded: GradedAnswer, width: number): readonly Line[] => {
	const {question} = graded.grade;
	if (question === undefined) return [];
	return [
		[],
		...wrapRuns(
			[
				{text: 'I am not sure that I understand you. ', tone: 'attention'},
				{text: question, strong: true},
			],
			Math.min(width, proseWidth),
		),
	];
};

const proseWidth = 76;

const signOf = (verdict: Verdict): Run => {
	if (verdict.met) return {text: '✓ ', tone: 'good'};
	if (!verdict.sure) return {text: '? ', tone: 'attention'};
	return {text: '✗ ', tone: 'missed'};
};

const sayVerdict = (
	verdict: Verdict,
	exercise: Exercise,
	graded: GradedAnswer,
): readonly Run[] => {
	const criterion = exercise.criteria.find(({id}) => id === verdict.criterion);
	const quoted = quoteEvidence(verdict, graded.text);
	const disputed: readonly Run[] = graded.disputed.includes(verdict.criterion)
		? [{text: ' (your dispute is noted)', tone: 'attention'}]
		: [];
	if (verdict.met) {
		const words: Run =
			quoted === '' ? {text: 'nothing against it', tone: 'dim'} : {text: quoted};
		return [words, ...disputed];
	}
	const hint =
		verdict.state === 'opposite'
			? (criterion?.hintOpposite ?? criterion?.hint)
			: criterion?.hint;
	if (!verdict.sure) {
		const unsure = quoted === '' ? '' : `${quoted}: `;
		return [{text: `${unsure}not sure what you mean by it.`}, ...disputed];
	}
	const lead: Readonly<Record<Verdict['state'], string>> = {
		said: quoted === '' ? '' : `${quoted} does not settle it. `,
		opposite: quoted === '' ? '' : `${quoted} says otherwise. `,
		contradicted: `${quoted}: you say it and deny it. `,
		hedged: quoted === '' ? '' : `${quoted} does not commit to one. `,
		missing: quoted === '' ? '' : `${quoted} is not enough yet. `,
	};
	return [{text: lead[verdict.state]}, {text: hint ?? 'Not said yet.'}, ...disputed];
};

/** The deciding words, with an ellipsis where something between them is left out. */
const quoteEvidence = (verdict: Verdict, text: string): string => {
	const spans = [...verdict.evidence].sort((a, b) => a.start - b.start);
	const words = spans.map(({start, end}) =>
		text.slice(start, end).replace(/\s+/g, ' ').trim(),
	);
	const shown = words.filter(Boolean);
	return shown.length === 0 ? '' : `“${shown.join(' … ')}”`;
};
