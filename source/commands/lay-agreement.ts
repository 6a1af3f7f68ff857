import {
	type Agreement,
	type MarkPair,
	measureAgreement,
} from '../rubric/measure-agreement.ts';
import type {Verdict} from '../rubric/verdict.ts';
import type {AnswerLine} from './read-answer-lines.ts';

/** An answer and what the grader makes of it. */
export type GradedLine = {
	readonly line: AnswerLine;
	readonly verdicts: readonly Verdict[];
};

type Mark = MarkPair & {
	readonly line: AnswerLine;
	readonly criterion: string;
	readonly verdict: Verdict;
};

const marksOf = (graded: readonly GradedLine[]): readonly Mark[] =>
	graded.flatMap(({line, verdicts}) =>
		verdicts.flatMap((verdict): readonly Mark[] => {
			const expert = line.met?.[verdict.criterion];
			return expert === undefined
				? []
				: [{line, criterion: verdict.criterion, verdict, expert, grader: verdict.met}];
		}),
	);

const row = (name: string, {marks, accuracy, kappa, misses, gifts}: Agreement): string =>
	[
		name.padEnd(14),
		String(marks).padStart(6),
		`${(accuracy * 100).toFixed(1)} %`.padStart(9),
		kappa.toFixed(2).padStart(6),
		String(misses).padStart(7),
		String(gifts).padStart(6),
	].join(' ');

const quotation = ({
	line,
	verdict,
}: {
	readonly line: AnswerLine;
	readonly verdict: Verdict;
}): string => {
	const words = verdict.evidence
		.map(({start, end}) => line.answer.slice(start, end))
		.join(' … ')
		.replaceAll(/\s+/g, ' ');
	return words === '' ? '' : ` "${words}"`;
};

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups].sort(([, one], [, other]) => other.length - one.length);
};

const byRule = (title: string, marks: readonly Mark[]): readonly string[] => {
	if (marks.length === 0) return [];
	const groups = grouped(marks, ({verdict}) => verdict.rule ?? '(no rule)');
	return [
		'',
		title,
		...groups.flatMap(([rule, some]) => [
			`  ${rule}`,
			...some.map((mark) => `    ${mark.line.id} ${mark.criterion}${quotation(mark)}`),
		]),
	];
};

/** Lays out what the grader makes of each answer, and the words that it went by. */
const layVerdicts = (graded: readonly GradedLine[]): readonly string[] =>
	graded.flatMap(({line, verdicts}) => [
		`${line.id} (block ${line.block})`,
		...verdicts.map((verdict) => {
			const says = `${verdict.met ? 'met' : 'not met'}${verdict.sure ? '' : ', not sure'}`;
			const words = quotation({line, verdict});
			return `  ${verdict.criterion.padEnd(10)} ${words === '' ? says : says.padEnd(17) + words}`;
		}),
	]);

/** Lays out how the grader agrees with the experts' marks, and by which rules it does not. */
export const layAgreement = (graded: readonly GradedLine[]): readonly string[] => {
	const marks = marksOf(graded);
	if (marks.length === 0) {
		return [...layVerdicts(graded), '', 'No line has marks (met) to compare with.'];
	}
	const measured = (name: string, some: readonly Mark[]) =>
		row(name, measureAgreement(some));
	const parts = (keyOf: (mark: Mark) => string) =>
		grouped(marks, keyOf)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, some]) => measured(key, some));
	const untouched = graded.filter(({verdicts}) => verdicts.every(({rule}) => !rule));
	return [
		`${''.padEnd(14)}  marks  accuracy  kappa  misses  gifts`,
		...grouped(marks, ({criterion}) => criterion).map(([key, some]) =>
			measured(key, some),
		),
		...parts(({line}) => `block ${line.block}`),
		measured('all', marks),
		`${marks.filter(({verdict}) => !verdict.sure).length} of these marks are not sure.`,
		...byRule(
			'Misses, by the rule that decided:',
			marks.filter(({expert, grader}) => expert && !grader),
		),
		...byRule(
			'Gifts, by the rule that decided:',
			marks.filter(({expert, grader}) => !expert && grader),
		),
		...(untouched.length === 0
			? []
			: [
					'',
					'Answers that no rule touched:',
					...untouched.map(({line}) => `  ${line.id}`),
				]),
	];
};

/** Lays out which marks differ between two gradings of the same answers. */
export const layChanges = (
	before: readonly GradedLine[],
	after: readonly GradedLine[],
): readonly string[] => {
	const rows = after.flatMap(({line, verdicts}, place) =>
		verdicts.flatMap((verdict): readonly string[] => {
			const old = before[place]?.verdicts.find(
				({criterion}) => criterion === verdict.criterion,
			);
			if (old === undefined || old.met === verdict.met) return [];
			const expert = line.met?.[verdict.criterion];
			const judged =
				expert === undefined ? '' : verdict.met === expert ? '  better' : '  worse';
			const rule = verdict.rule ?? old.rule ?? '(no rule)';
			return [
				`  ${line.id} ${verdict.criterion}: ${old.met ? 'met' : 'not met'} → ${verdict.met ? 'met' : 'not met'}${judged}  ${rule}`,
			];
		}),
	);
	return [
		'',
		rows.length === 0 ? 'The rubric changes no mark.' : 'What the rubric changes:',
		...rows,
	];
};
