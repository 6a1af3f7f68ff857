import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextWords} from '../../session/context-words.ts';
import type {DrillReportScreen, DrillResultScreen} from '../../session/drill-screens.ts';
import {layDrillPage} from '../../session/lay-drill-page.ts';
import type {State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** The report of all drills, or how one run went: pages that are only read. */
export const viewDrillPage = (
	state: State,
	screen: DrillReportScreen | DrillResultScreen,
	world: Shown,
): Frame => {
	const {width, rows} = bodySize(state);
	const lines = layDrillPage(state, screen, width);
	const isExam = screen.kind === 'drill-result' && screen.run.exam !== undefined;
	return {
		title:
			screen.kind === 'drill-report' ? 'Your drills' : isExam ? 'The exam' : 'The drill',
		body: lines.slice(screen.top, screen.top + rows),
		context: screen.kind,
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
