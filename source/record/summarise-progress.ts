import type {Course, Question} from '../content/course.ts';
import {ownValue} from './own-value.ts';
import type {Progress} from './progress.ts';
import {sectionParts} from './section-parts.ts';
import {summariseExercise} from './summarise-exercise.ts';
import {summariseSection} from './summarise-section.ts';
import type {
	CriterionScore,
	ExerciseSummary,
	LookAgain,
	SectionSummary,
	Summary,
} from './summary.ts';
import {totalScore} from './total-score.ts';

/**
Sets what a learner has done against what the course has today.

Only ids that the course still has count, so a changed lesson never shows more done than there is.
*/
export function summariseProgress(progress: Progress, course: Course): Summary {
	const {rubric, sections} = course.lesson;
	const all = sections.map((section) => {
		const {questions, exercises} = sectionParts(section.blocks);
		const summaries = exercises.map((exercise) =>
			summariseExercise(exercise, section.id, progress, rubric),
		);
		return {
			questions,
			exercises: summaries,
			...summariseSection(section, summaries, progress),
		};
	});

	const exercises = all.flatMap((one) => one.exercises);
	const firstAnswers = all
		.flatMap((one) => one.questions)
		.map(({id}) => ownValue(progress.questions, id)?.first);
	const parts = totalScore(all.map((one) => one.parts));

	return {
		sections: all.map(({summary}) => summary),
		share: parts.of === 0 ? 0 : parts.done / parts.of,
		next: findNext(
			all.map(({summary}) => summary),
			progress.section,
		),
		questions: {
			done: firstAnswers.filter((first) => first?.right).length,
			of: firstAnswers.length,
		},
		criteria: totalScore(exercises.map(({score}) => score)),
		byCriterion: scoreCriteria(exercises, rubric.criteria),
		exercises,
		again: all.flatMap((one) => [
			...wrongQuestions(one.questions, one.summary.id, progress),
			...one.exercises.flatMap(unmetCriteria),
		]),
	};
}

/** Where the learner is goes first, then what follows, then what was left out before. */
function findNext(
	sections: readonly SectionSummary[],
	here: string | undefined,
): string | undefined {
	const place = Math.max(
		0,
		sections.findIndex(({id}) => id === here),
	);
	const inOrder = [...sections.slice(place), ...sections.slice(0, place)];
	return inOrder.find(({state}) => state !== 'done')?.id;
}

function scoreCriteria(
	exercises: readonly ExerciseSummary[],
	criteria: readonly {readonly id: string; readonly label: string}[],
): CriterionScore[] {
	return criteria.map(({id, label}) => {
		const judged = exercises
			.flatMap((exercise) => exercise.criteria)
			.filter((criterion) => criterion.id === id);
		return {
			id,
			label,
			done: judged.filter(({met}) => met).length,
			of: judged.length,
		};
	});
}

function wrongQuestions(
	questions: readonly Question[],
	section: string,
	progress: Progress,
): LookAgain[] {
	return questions
		.filter(({id}) => ownValue(progress.questions, id)?.first.right === false)
		.map(({id, title}) => ({kind: 'question', id, title, section}));
}

function unmetCriteria(exercise: ExerciseSummary): LookAgain[] {
	if (exercise.attempts === 0) {
		return [];
	}

	return exercise.criteria
		.filter(({met}) => !met)
		.map(({id, label}) => ({
			kind: 'criterion',
			exercise: exercise.id,
			id,
			title: `${exercise.title}: ${label}`,
			section: exercise.section,
		}));
}
