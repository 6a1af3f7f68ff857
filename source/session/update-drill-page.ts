import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {DrillReportScreen, DrillResultScreen} from './drill-screens.ts';
import type {Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import {layDrillPage} from './lay-drill-page.ts';
import {scroll} from './scroll.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on the report of the drills, and on how a run went. */
export const updateDrillPage = (
	state: State,
	screen: DrillReportScreen | DrillResultScreen,
	command: Command,
	world: World,
): Step<State> => {
	if (command === 'leave' || command === 'open') {
		const back =
			screen.kind === 'drill-report'
				? screen.below
				: homeScreen(state.progress, world.course);
		return {state: {...state, screen: back}, effects: []};
	}
	if (command === 'report' && screen.kind === 'drill-result') {
		return {
			state: {...state, screen: {kind: 'drill-report', below: screen, top: 0}},
			effects: [],
		};
	}
	const {width, rows} = bodySize(state);
	const {length} = layDrillPage(state, screen, width);
	const top = scroll(command, screen.top, length, rows) ?? screen.top;
	return {state: {...state, screen: {...screen, top}}, effects: []};
};
