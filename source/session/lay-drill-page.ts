import type {Line} from '../layout/line.ts';
import type {DrillReportScreen, DrillResultScreen} from './drill-screens.ts';
import {layDrillReport} from './lay-drill-report.ts';
import {layDrillResult} from './lay-drill-result.ts';
import type {State} from './state.ts';

/** The lines of a page of the drill that is only read. */
export const layDrillPage = (
	state: State,
	screen: DrillReportScreen | DrillResultScreen,
	width: number,
): readonly Line[] =>
	screen.kind === 'drill-report'
		? layDrillReport(state, width)
		: layDrillResult(state, screen, width);
