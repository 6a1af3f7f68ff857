import {bodySize} from './body-size.ts';
import {findSection} from './find-section.ts';
import {laySection} from './lay-section.ts';
import type {ReaderScreen, Screen, State, Viewport} from './state.ts';
import type {World} from './world.ts';

/** The state in a window of another size; a reader keeps the place in the text. */
export const resizeScreen = (state: State, viewport: Viewport, world: World): State => {
	const resized = {...state, viewport};
	return {...resized, screen: refit(state, resized, state.screen, world)};
};

const refit = (before: State, after: State, screen: Screen, world: World): Screen => {
	switch (screen.kind) {
		case 'reader':
			return refitReader(before, after, screen, world);
		case 'search':
		case 'figure':
		case 'table':
			return {
				...screen,
				below: refitReader(before, after, screen.below, world),
			};
		case 'contents':
		case 'keys':
			return {...screen, below: refit(before, after, screen.below, world)};
		case 'question':
		case 'drill':
		case 'drill-typing':
		case 'exercise':
		case 'scenario':
		case 'blind':
			return {...screen, scrolled: 0};
		default:
			return screen;
	}
};

const refitReader = (
	before: State,
	after: State,
	screen: ReaderScreen,
	world: World,
): ReaderScreen => {
	const section = findSection(world.course, screen.section);
	const [old, now] = [bodySize(before), bodySize(after)];
	const oldLines = laySection(world.course, section, old.width).lines.length;
	const lines = laySection(world.course, section, now.width).lines.length;
	const top =
		old.width === now.width ? screen.top : Math.round((screen.top / oldLines) * lines);
	const {match: _, ...rest} = screen;
	return {...rest, top: Math.max(0, Math.min(top, lines - now.rows))};
};
