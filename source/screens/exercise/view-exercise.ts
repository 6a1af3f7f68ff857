import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import {contextWords} from '../../session/context-words.ts';
import {findSection} from '../../session/find-section.ts';
import {fieldRows, layExercise} from '../../session/lay-exercise.ts';
import {exercisesOf} from '../../session/section-parts.ts';
import type {ExerciseScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** An exercise block: the output, the answer and, once graded, its verdicts. */
export const viewExercise = (
	state: State,
	screen: ExerciseScreen,
	world: Shown,
): Frame => {
	const section = findSection(world.course, screen.section);
	const exercises = exercisesOf(section);
	const index = exercises.findIndex(({id}) => id === screen.exercise);
	const {lines, top} = layExercise(state, screen, world);
	const {rows} = bodySize(state);
	const room = screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
	const answered = exercises.filter(
		({id}) => (state.progress.exercises[id]?.attempts.length ?? 0) > 0,
	);
	return {
		title: `${screen.exercise} · ${exercises[index]?.title ?? section.title}`,
		status: `${index + 1} of ${exercises.length}`,
		body: lines.slice(top, top + room),
		bar: answered.length / Math.max(1, exercises.length),
		context: contextOf(screen),
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
