import type {Command} from '../keys/bindings.ts';
import type {Anchor} from '../layout/laid.ts';
import {bodySize} from './body-size.ts';
import type {Step} from './effect.ts';
import {arrive, enterSection} from './enter-section.ts';
import {findSection, neighbourSection} from './find-section.ts';
import {laySection} from './lay-section.ts';
import {leavePlace} from './leave-place.ts';
import {openTask} from './open-section.ts';
import {scroll} from './scroll.ts';
import {searchFrom} from './search-lesson.ts';
import type {ReaderScreen, State} from './state.ts';
import type {Shown, World} from './world.ts';

/** What a command does while a section is being read. */
export const updateReader = (
	state: State,
	screen: ReaderScreen,
	command: Command,
	world: World,
): Step<State> => {
	const section = findSection(world.course, screen.section);
	const size = bodySize(state);
	const {lines} = laySection(world.course, section, size.width);
	const atEnd = screen.top + size.rows >= lines.length;
	switch (command) {
		case 'open': {
			const anchor = anchorInView(state, screen, world);
			if (anchor !== undefined) return openAnchor(state, screen, anchor, world);
			return updateReader(state, screen, atEnd ? 'next' : 'page-down', world);
		}
		case 'next': {
			const task = openTask(state, section);
			if (task !== undefined) {
				return arrive(state, task, world, leavePlace(state, world));
			}
			const next = neighbourSection(world.course, section.id, 1);
			if (next !== undefined) return enterSection(state, next, world);
			return arrive(state, {kind: 'result', top: 0}, world, leavePlace(state, world));
		}
		case 'previous': {
			const previous = neighbourSection(world.course, section.id, -1);
			return previous === undefined
				? updateReader(state, screen, 'leave', world)
				: enterSection(state, previous, world);
		}
		case 'search':
			return {
				state: {
					...state,
					screen: {kind: 'search', below: screen, query: ''},
				},
				effects: [],
			};
		case 'next-match':
		case 'previous-match': {
			const direction = command === 'next-match' ? 1 : -1;
			const found = searchFrom(state, screen, direction, world);
			return found === undefined ? {state, effects: []} : arrive(state, found, world);
		}
		case 'leave': {
			const selected = world.course.lesson.sections.indexOf(section);
			return arrive(state, {kind: 'home', selected}, world, leavePlace(state, world));
		}
		default: {
			const top = scroll(command, screen.top, lines.length, size.rows);
			if (top === undefined || top === screen.top) return {state, effects: []};
			return arrive(state, {...screen, top}, world);
		}
	}
};

/**
The figure or filter table that Enter means: one that is visible.

Where there are several, one that begins on the screen and was not stepped through comes
first, so that none is out of reach in a window that shows them all.
*/
export const anchorInView = (
	state: State,
	screen: ReaderScreen,
	world: Shown,
): Anchor | undefined => {
	const size = bodySize(state);
	const section = findSection(world.course, screen.section);
	const {anchors} = laySection(world.course, section, size.width);
	const bottom = screen.top + size.rows;
	const visible = anchors.filter(
		({kind, line, height}) =>
			(kind === 'figure' || kind === 'filter-table') &&
			line < bottom &&
			line + height > screen.top,
	);
	const fresh = visible.filter(({id}) => !state.progress.figuresStepped.includes(id));
	const begins = ({line}: Anchor): boolean => line >= screen.top;
	return fresh.find(begins) ?? fresh[0] ?? visible.find(begins) ?? visible[0];
};

const openAnchor = (
	state: State,
	screen: ReaderScreen,
	anchor: Anchor,
	world: World,
): Step<State> => {
	if (anchor.kind === 'figure') {
		return arrive(
			state,
			{
				kind: 'figure',
				below: screen,
				figure: anchor.id,
				step: 0,
				scrolledUp: 0,
			},
			world,
			leavePlace(state, world),
		);
	}
	return arrive(
		state,
		{kind: 'table', below: screen, table: anchor.id, filter: '', top: 0},
		world,
		leavePlace(state, world),
	);
};
