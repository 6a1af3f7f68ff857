import type {Section} from '../content/course.ts';
import {frameSize} from '../parts/frame-size.ts';
import {laySection} from './lay-section.ts';
import {openExercise} from './open-exercise.ts';
import {openQuestion} from './open-question.ts';
import {exercisesOf, isReadFirst, questionsOf} from './section-parts.ts';
import type {ReaderScreen, Screen, State} from './state.ts';
import type {World} from './world.ts';

/** The screen on which a section starts, or goes on where the learner left it. */
export const openSection = (state: State, world: World, section: Section): Screen =>
	(isReadFirst(section) ? undefined : openTask(state, section)) ??
	openReader(state, world, section);

/** The question or exercise of a section to go on with, or undefined where it has none. */
export const openTask = (state: State, section: Section): Screen | undefined => {
	const questions = questionsOf(section);
	if (questions.length > 0) {
		const open =
			questions.find(({id}) => state.progress.questions[id]?.solved !== true) ??
			questions[0];
		if (open !== undefined) return openQuestion(state, section.id, open);
	}
	const exercises = exercisesOf(section);
	if (exercises.length > 0) {
		const untouched = exercises.find(
			({id}) => (state.progress.exercises[id]?.attempts.length ?? 0) === 0,
		);
		// What was left in the middle of a sentence comes first.
		const drafted = exercises.find(
			({id}) => (state.progress.exercises[id]?.draft ?? '') !== '',
		);
		const open = drafted ?? untouched ?? exercises[0];
		if (open !== undefined) return openExercise(state, section.id, open);
	}
	return undefined;
};

/** The reader at the place of a section where the learner stopped. */
export const openReader = (
	state: State,
	world: World,
	section: Section,
): ReaderScreen => {
	const size = frameSize(state.viewport, {
		notice: state.notice !== undefined,
	});
	const {lines} = laySection(world.course, section, size.width);
	const fraction = state.progress.fraction[section.id] ?? 0;
	const furthest = Math.max(0, lines.length - size.rows);
	// A section that was read to its end starts again at its beginning.
	const top = Math.min(furthest, Math.round(fraction * lines.length));
	return {
		kind: 'reader',
		section: section.id,
		top: top >= furthest ? 0 : top,
	};
};
