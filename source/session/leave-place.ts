import {bodySize} from './body-size.ts';
import type {Effect} from './effect.ts';
import {findSection} from './find-section.ts';
import {laySection} from './lay-section.ts';
import type {ReaderScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What has to be recorded before a screen is left, so that it can be come back to. */
export const leavePlace = (state: State, world: World): readonly Effect[] => {
	const {screen} = state;
	if (screen.kind === 'reader') {
		return [{kind: 'append-record', happening: placeOf(state, screen, world)}];
	}
	if (screen.kind === 'question' || screen.kind === 'exercise') {
		return [
			{
				kind: 'append-record',
				happening: {kind: 'moved', section: screen.section, fraction: 0},
			},
		];
	}
	return [];
};

/** Where a reader stands, as it is recorded: the part of the section above the screen. */
export const placeOf = (state: State, screen: ReaderScreen, world: World) => {
	const section = findSection(world.course, screen.section);
	const {lines} = laySection(world.course, section, bodySize(state).width);
	return {
		kind: 'moved' as const,
		section: section.id,
		fraction: lines.length === 0 ? 0 : screen.top / lines.length,
	};
};
