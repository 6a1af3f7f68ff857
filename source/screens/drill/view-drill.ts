import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import {contextWords} from '../../session/context-words.ts';
import type {
	DrillOpeningScreen,
	DrillRun,
	DrillScreen,
	DrillTypingScreen,
} from '../../session/drill-screens.ts';
import {layDrill} from '../../session/lay-drill.ts';
import {layDrillTyping} from '../../session/lay-drill-typing.ts';
import {fieldRows} from '../../session/lay-exercise.ts';
import {sayTimeLeft} from '../../session/say-time-left.ts';
import type {State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A question of a drill with its choices or, once answered, what is said of the answer. */
export const viewDrill = (state: State, screen: DrillScreen, world: Shown): Frame => {
	const {lines, top} = layDrill(state, screen);
	const {rows} = bodySize(state);
	return {
		...around(state, screen.run, screen.stage.kind === 'told', world),
		body: lines.slice(top, top + rows),
		context: contextOf(screen),
	};
};

/** A drilled output whose diagnosis is typed; the field is drawn by its own component. */
export const viewDrillTyping = (
	state: State,
	screen: DrillTypingScreen,
	world: Shown,
): Frame => {
	const {lines, top} = layDrillTyping(state, screen);
	const {rows} = bodySize(state);
	const room = screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
	return {
		...around(state, screen.run, screen.counted, world),
		body: lines.slice(top, top + room),
		context: contextOf(screen),
	};
};

/** What is there while the failures are being loaded. */
export const viewDrillOpening = (
	state: State,
	screen: DrillOpeningScreen,
	world: Shown,
): Frame => ({
	title: screen.wish.exam ? 'Exam' : 'Drill',
	body: [[{text: 'Loading the failures.', tone: 'dim'}]],
	context: 'drill-opening',
	words: contextWords(state, world),
});

/** Where one is in a run; the question on the screen counts once it is answered. */
const around = (
	state: State,
	{exam, count, answers}: DrillRun,
	answered: boolean,
	world: Shown,
): Pick<Frame, 'title' | 'status' | 'bar' | 'words' | 'notice'> => {
	const place = Math.max(1, answers.length + (answered ? 0 : 1));
	const left = exam === undefined ? '' : ` · ${sayTimeLeft(exam, state.now)}`;
	return {
		title: exam === undefined ? 'Drill' : 'Exam',
		status: count === undefined ? `question ${place}` : `${place} of ${count}${left}`,
		...(count === undefined ? {} : {bar: answers.length / count}),
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
