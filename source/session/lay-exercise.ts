import type {Exercise} from '../content/course.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line} from '../layout/line.ts';
import {markSpans} from '../layout/mark-spans.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import {findSection} from './find-section.ts';
import {type LaidVerdicts, layVerdicts} from './lay-verdicts.ts';
import {closingOf, exercisesOf, introOf} from './section-parts.ts';
import type {ExerciseScreen, GradedAnswer, State} from './state.ts';
import type {Shown} from './world.ts';

/** An exercise block, laid out, and the first line of it that is visible. */
export type ExercisePage = {
	readonly lines: readonly Line[];
	readonly top: number;
};

/**
Lays an exercise block out.

While it is typed the field stands below these lines and is drawn by its own component; it
takes `fieldRows` of the body.
*/
export const layExercise = (
	state: State,
	screen: ExerciseScreen,
	world: Shown,
): ExercisePage => {
	const section = findSection(world.course, screen.section);
	const exercises = exercisesOf(section);
	const exercise = exercises.find(({id}) => id === screen.exercise);
	if (exercise === undefined) return {lines: [], top: 0};
	const {width, rows} = bodySize(state);
	const options = {width, figures: world.course.lesson.figures};
	const intro = exercise === exercises[0] ? introOf(section) : [];
	const output = layoutBlocks(
		[...intro, {kind: 'code', language: 'output', text: exercise.output}],
		options,
	).lines;
	const task = wrapRuns(
		[{text: screen.asked?.question ?? exercise.task, strong: true}],
		Math.min(width, proseWidth),
	);
	const above = [...output, [], ...task];
	if (screen.phase === 'typing') {
		const visible = rows - fieldRows(screen.text, state);
		return {
			lines: above,
			top: clamp(above.length - visible + screen.scrolled, above, visible),
		};
	}
	const {graded} = screen;
	if (screen.phase === 'paused' || graded === undefined) {
		const draft = wrapRuns([{text: screen.text}], width, prompt);
		const lines = [...above, ...draft];
		return {
			lines,
			top: clamp(lines.length - rows + screen.scrolled, lines, rows),
		};
	}
	const judged = layGraded(exercise, graded, width, world);
	const model = graded.modelShown
		? [
				[],
				[{text: 'Model answer', tone: 'accent' as const, strong: true}],
				...layoutBlocks(exercise.modelAnswer, options).lines,
				...(exercise === exercises.at(-1)
					? [[], ...layoutBlocks(closingOf(section), options).lines]
					: []),
			]
		: [];
	const lines = [...above, ...judged.lines, ...model];
	const wanted = Math.min(
		graded.modelShown
			? above.length + judged.lines.length + 1
			: verdictTop(above.length - task.length, above.length, judged, rows),
		lines.length - rows,
	);
	return {lines, top: clamp(wanted + screen.scrolled, lines, rows)};
};

/** Rows of the body that the open field takes; a long answer shows its end. */
export const fieldRows = (
	text: string,
	state: Pick<State, 'viewport' | 'notice'>,
): number => {
	const {width, rows} = bodySize(state);
	const needed = Math.ceil((text.length + 3) / Math.max(1, width - 2));
	return Math.max(1, Math.min(needed + 1, Math.ceil(rows / 2)));
};

const prompt = {
	first: [{text: '› ', tone: 'accent' as const}],
	rest: [{text: '  '}],
};

const proseWidth = 76;

const clamp = (top: number, lines: readonly Line[], rows: number): number =>
	Math.max(0, Math.min(top, lines.length - rows));

/**
The verdicts are what is new, so the task stands at the top, and the output above it can be
scrolled to; where that would leave the chosen verdict below the window, it goes on down to it.
*/
const verdictTop = (
	task: number,
	answer: number,
	{chosen, height}: LaidVerdicts,
	rows: number,
): number => {
	const start = answer + chosen;
	return Math.max(task, Math.min(start, start + height - rows));
};

const layGraded = (
	exercise: Exercise,
	graded: GradedAnswer,
	width: number,
	world: Shown,
): LaidVerdicts => {
	const spans = graded.grade.verdicts.flatMap(({evidence}) => evidence);
	const answer = markSpans(
		graded.text,
		spans,
		Math.max(1, Math.min(width, proseWidth) - 2),
	);
	const verdicts = layVerdicts(exercise, graded, world.course.lesson.rubric, width);
	const quoted: readonly Line[] = [
		...answer.map((line, index) => [
			index === 0 ? {text: '› ', tone: 'accent' as const} : {text: '  '},
			...line,
		]),
		[],
	];
	return {
		...verdicts,
		lines: [...quoted, ...verdicts.lines],
		chosen: quoted.length + verdicts.chosen,
	};
};
