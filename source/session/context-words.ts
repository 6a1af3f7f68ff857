import {countDue} from '../drill/fold-schedule.ts';
import type {HintWords} from '../keys/hint-line.ts';
import {keyRows} from '../keys/key-rows.ts';
import type {Sureness} from '../record/entry.ts';
import {bodySize} from './body-size.ts';
import {contextOf} from './context-of.ts';
import {findSection, neighbourSection} from './find-section.ts';
import {homeWords} from './home-words.ts';
import {layDrill} from './lay-drill.ts';
import {layDrillPage} from './lay-drill-page.ts';
import {layDrillTyping} from './lay-drill-typing.ts';
import {layExercise} from './lay-exercise.ts';
import {layPage} from './lay-page.ts';
import {layQuestion} from './lay-question.ts';
import {layResult} from './lay-result.ts';
import {laySection} from './lay-section.ts';
import {exercisesOf, isReadFirst, questionsOf} from './section-parts.ts';
import type {Screen, State} from './state.ts';
import {anchorInView} from './update-reader.ts';
import type {Shown} from './world.ts';

/** What the hint line of a screen says where it depends on where one is. */
export const contextWords = (state: State, world: Shown): HintWords => ({
	more: moreBelow(state, state.screen, world) ? 'more' : undefined,
	...wordsOf(state, state.screen, world),
});

const wordsOf = (state: State, screen: Screen, world: Shown): HintWords => {
	switch (screen.kind) {
		case 'home':
			return homeWords(
				state,
				screen,
				world,
				countDue(state.progress.drills, state.now ?? 0),
			);
		case 'reader': {
			const anchor = anchorInView(state, screen, world);
			const size = bodySize(state);
			const section = findSection(world.course, screen.section);
			const {lines} = laySection(world.course, section, size.width);
			const atEnd = screen.top + size.rows >= lines.length;
			const next = isReadFirst(section)
				? questionsOf(section).length > 0
					? 'the questions'
					: 'the exercise'
				: (neighbourSection(world.course, screen.section, 1)?.title ?? 'your score');
			const opens = {
				figure: 'step through it',
				'filter-table': 'filter the table',
			};
			return {
				next,
				// Where there is room for one title, it is that of the way on.
				previous:
					size.width < 60
						? undefined
						: neighbourSection(world.course, screen.section, -1)?.title,
				enter:
					anchor?.kind === 'figure' || anchor?.kind === 'filter-table'
						? opens[anchor.kind]
						: atEnd
							? 'go on'
							: undefined,
			};
		}
		case 'figure': {
			const {length} = world.course.lesson.figures[screen.figure]?.steps ?? [];
			return {
				on: screen.step < length - 1 ? 'next' : undefined,
				back: screen.step > 0 ? 'back' : undefined,
			};
		}
		case 'question': {
			const questions = questionsOf(findSection(world.course, screen.section));
			const index = questions.findIndex(({id}) => id === screen.question);
			const right = questions[index]?.choices.find(({id}) => id === screen.told)?.right;
			const more = questions[index + 1] !== undefined;
			const on = more
				? 'next question'
				: (neighbourSection(world.course, screen.section, 1)?.title ?? 'your score');
			return {
				enter: right === true ? on : 'try again',
				next: right === true ? undefined : on,
			};
		}
		case 'exercise': {
			const exercises = exercisesOf(findSection(world.course, screen.section));
			const index = exercises.findIndex(({id}) => id === screen.exercise);
			const verdicts = screen.graded?.grade.verdicts ?? [];
			const all = verdicts.length > 0 && verdicts.every(({met}) => met);
			return {
				enter:
					screen.graded?.grade.question !== undefined
						? 'answer the question'
						: all
							? 'change it'
							: 'try again',
				next:
					exercises[index + 1] === undefined
						? (neighbourSection(world.course, screen.section, 1)?.title ?? 'your score')
						: 'next block',
			};
		}
		case 'drill':
			return {
				sure: saySureness(screen.sure),
				// In the middle of an exam it would tell too much.
				report: screen.run.exam === undefined ? 'report' : undefined,
			};
		case 'drill-typing':
			return {sure: screen.counted ? undefined : saySureness(screen.sure)};
		case 'drill-result':
			return {report: 'report'};
		default:
			return {};
	}
};

const saySureness = (sure: Sureness | undefined): string =>
	sure === undefined ? 'how sure' : `sure? ${sure}`;

/** True where the text goes on below the window. */
const moreBelow = (state: State, screen: Screen, world: Shown): boolean => {
	const {width, rows} = bodySize(state);
	switch (screen.kind) {
		case 'reader': {
			const section = findSection(world.course, screen.section);
			return screen.top + rows < laySection(world.course, section, width).lines.length;
		}
		case 'question': {
			const {top, height} = layQuestion(state, screen, world);
			return top + rows < height;
		}
		case 'exercise': {
			const {top, lines} = layExercise(state, screen, world);
			return top + rows < lines.length;
		}
		case 'failure':
		case 'explained':
			return screen.top + rows < layPage(state, screen, world).length;
		case 'drill': {
			const {top, lines} = layDrill(state, screen);
			return top + rows < lines.length;
		}
		case 'drill-typing': {
			const {top, lines} = layDrillTyping(state, screen);
			return top + rows < lines.length;
		}
		case 'drill-report':
		case 'drill-result':
			return screen.top + rows < layDrillPage(state, screen, width).length;
		case 'result':
			return screen.top + rows < layResult(state, world, width).length;
		case 'keys':
			return (
				screen.top + rows < keyRows(contextOf(screen.below), width, state.ascii).length
			);
		default:
			return false;
	}
};
