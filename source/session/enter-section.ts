import type {Section} from '../content/course.ts';
import {bodySize} from './body-size.ts';
import type {Effect, Step} from './effect.ts';
import {findSection} from './find-section.ts';
import {laySection} from './lay-section.ts';
import {leavePlace, placeOf} from './leave-place.ts';
import {openSection} from './open-section.ts';
import type {Screen, State} from './state.ts';
import type {World} from './world.ts';

/** Goes to a section, and records what was left and what is now being read. */
export const enterSection = (
	state: State,
	section: Section,
	world: World,
): Step<State> => {
	const left = leavePlace(state, world);
	return arrive(state, openSection(state, world, section), world, left);
};

/** Puts a screen on, and records that its section is the one to resume at. */
export const arrive = (
	state: State,
	screen: Screen,
	world: World,
	before: readonly Effect[] = [],
): Step<State> => {
	const next = {...state, screen};
	return {state: next, effects: [...before, ...arrival(next, world)]};
};

const arrival = (state: State, world: World): readonly Effect[] => {
	const {screen} = state;
	if (screen.kind === 'reader') return readerEffects(state, world);
	if (screen.kind !== 'question' && screen.kind !== 'exercise') return [];
	return [
		{
			kind: 'append-record',
			happening: {kind: 'moved', section: screen.section, fraction: 0},
		},
	];
};

/** What reading on to a new place means for the record. */
export const readerEffects = (state: State, world: World): readonly Effect[] => {
	const {screen} = state;
	if (screen.kind !== 'reader') return [];
	const section = findSection(world.course, screen.section);
	const size = bodySize(state);
	const {lines} = laySection(world.course, section, size.width);
	const moved: Effect = {
		kind: 'keep-latest',
		happening: placeOf(state, screen, world),
	};
	const atEnd = screen.top + size.rows >= lines.length;
	if (!atEnd || state.progress.sectionsRead.includes(section.id)) return [moved];
	return [
		moved,
		{
			kind: 'append-record',
			happening: {kind: 'section-read', section: section.id},
		},
	];
};
