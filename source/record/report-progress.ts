import {reportRow} from './report-row.ts';
import type {ExerciseSummary, Score, SectionSummary, Summary} from './summary.ts';

/** Marks that go with a word or a place, never alone with a meaning of colour. */
const signs = {done: '✓', missed: '✗', started: '▸', between: '·'};
const asciiSigns = {done: '+', missed: 'x', started: '>', between: '-'};

/** Says in plain text where a learner stands, in lines of at most 76 columns. */
export function reportProgress(
	summary: Summary,
	title: string,
	options: {readonly ascii: boolean},
): string[] {
	const sign = options.ascii ? asciiSigns : signs;
	const next = summary.sections.find(({id}) => id === summary.next);
	// Rounded down, so that 100 % is said of nothing but the whole.
	const percent = Math.floor(summary.share * 100);

	return [
		...reportRow({text: title}),
		...reportRow({
			text: next
				? `${percent} % done. Go on with "${next.title}".`
				: 'All of it is done.',
		}),
		'',
		...summary.sections.flatMap((section) => sectionRow(section, sign)),
		...scoreRows(summary),
		...exerciseRows(summary.exercises, sign),
		...againRows(summary, sign),
	];
}

type Signs = typeof signs;

function sectionRow(section: SectionSummary, sign: Signs): string[] {
	const mark = {done: sign.done, started: sign.started, open: ' '}[section.state];
	const notes = section.notes.map(
		({kind, done, of}) => `${done} of ${of} ${of === 1 ? kind.slice(0, -1) : kind}`,
	);
	const drafts =
		section.drafts === 0
			? []
			: [section.drafts === 1 ? 'a draft' : `${section.drafts} drafts`];
	const place =
		section.state === 'started' && section.fraction > 0
			? [`${Math.floor(section.fraction * 100)} %`]
			: [];
	return reportRow({
		before: `  ${mark} `,
		text: section.title,
		right: [...place, ...notes, ...drafts].join(', '),
	});
}

function scoreRows({questions, criteria, byCriterion}: Summary): string[] {
	const rows = [
		...scoreRow('  ', 'Questions right at the first answer', questions),
		...scoreRow('  ', 'Criteria met, best attempt at each exercise', criteria),
		...byCriterion.flatMap((score) => scoreRow('    ', score.label, score)),
	];
	return rows.length > 0 ? ['', 'Score', ...rows] : [];
}

function scoreRow(before: string, text: string, {done, of}: Score): string[] {
	return of === 0 ? [] : reportRow({before, text, right: `${done} of ${of}`});
}

function exerciseRows(exercises: readonly ExerciseSummary[], sign: Signs): string[] {
	const tried = exercises.filter(({attempts}) => attempts > 0);
	if (tried.length === 0) {
		return [];
	}

	const rows = tried.flatMap(({title, criteria, attempts}) =>
		reportRow({
			before: '  ',
			text: `${title}, ${attempts === 1 ? 'one attempt' : `best of ${attempts} attempts`}`,
			right: criteria
				.map(({label, met}) => `${met ? sign.done : sign.missed} ${label}`)
				.join('  '),
		}),
	);
	return ['', 'Exercises', ...rows];
}

function againRows({again}: Summary, sign: Signs): string[] {
	if (again.length === 0) {
		return [];
	}

	const rows = again.flatMap(({kind, title}) =>
		reportRow({
			before: `  ${sign.between} `,
			text:
				kind === 'question' ? `${title} (first answer wrong)` : `${title} (not met yet)`,
		}),
	);
	return ['', 'To look at again', ...rows];
}
