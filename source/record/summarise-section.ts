import type {Section} from '../content/course.ts';
import {ownValue} from './own-value.ts';
import type {Progress} from './progress.ts';
import {sectionParts} from './section-parts.ts';
import type {ExerciseSummary, Score, SectionNote, SectionSummary} from './summary.ts';
import {totalScore} from './total-score.ts';

/** A section's summary, and how many of its parts are done; reading it is one part. */
export type SectionCount = {
	readonly summary: SectionSummary;
	readonly parts: Score;
};

/** Says where a learner stands in one section; what kind of section it is follows from its blocks. */
export function summariseSection(
	section: Section,
	exercises: readonly ExerciseSummary[],
	progress: Progress,
): SectionCount {
	const {figures, questions, exercises: own} = sectionParts(section.blocks);
	const answers = questions.map(({id}) => ownValue(progress.questions, id));
	const typed = own.map(({id}) => ownValue(progress.exercises, id));

	const notes = [
		note(
			'exercises',
			exercises.map(({attempts}) => attempts > 0),
		),
		note(
			'questions',
			answers.map((answer) => answer?.solved ?? false),
		),
		note(
			'figures',
			figures.map((id) => progress.figuresStepped.includes(id)),
		),
	].filter(({of}) => of > 0);
	const tasks = totalScore(notes.filter(({kind}) => kind !== 'figures'));

	// Who has done every task of a section has been through it, even where the screens of the
	// tasks never showed its end as text.
	const read =
		progress.sectionsRead.includes(section.id) ||
		(tasks.of > 0 && tasks.done === tasks.of);
	const parts = totalScore([...notes, {done: read ? 1 : 0, of: 1}]);

	const position = ownValue(progress.fraction, section.id) ?? 0;
	const drafts = typed.filter((exercise) => exercise?.draft).length;
	const touched =
		parts.done > 0 || position > 0 || drafts > 0 || answers.some((answer) => answer);
	const state = parts.done === parts.of ? 'done' : touched ? 'started' : 'open';

	const scored = [
		...answers.map((answer) => ({done: answer?.first.right ? 1 : 0, of: 1})),
		...exercises.map(({score}) => score),
	];

	return {
		summary: {
			id: section.id,
			title: section.title,
			state,
			fraction: state === 'done' ? 1 : position,
			notes,
			drafts,
			score: scored.length > 0 ? totalScore(scored) : undefined,
		},
		parts,
	};
}

function note(kind: SectionNote['kind'], done: readonly boolean[]): SectionNote {
	return {kind, done: done.filter(Boolean).length, of: done.length};
}
