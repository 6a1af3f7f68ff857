import type {Line, Run} from '../../layout/line.ts';
import {wrapRuns} from '../../layout/wrap-runs.ts';
import type {Frame} from '../../parts/frame.ts';
import {windowOn} from '../../parts/window-on.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import type {BlindScreen} from '../../session/lab-screens.ts';
import {layBlind} from '../../session/lay-blind.ts';
import {fieldRows} from '../../session/lay-exercise.ts';
import {listSuspects} from '../../session/list-suspects.ts';
import type {State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A round of blind mode: an address, an answer, and how it went. */
export const viewBlind = (state: State, screen: BlindScreen, world: Shown): Frame => {
	const {lab} = state;
	const {stage} = screen;
	const running = lab?.kind === 'running' ? lab : undefined;
	const {rows} = bodySize(state);
	const notice = state.notice === undefined ? {} : {notice: state.notice};
	const scenario = running?.scenarios.find(({id}) => id === screen.scenario);
	if (stage.kind === 'picking') {
		return {
			title: 'Lab · what is it?',
			status: scenario?.url ?? '',
			body: windowOn(laySuspects(state, stage.selected), stage.selected, rows),
			context: contextOf(screen),
			words: {choose: 'choose'},
			...notice,
		};
	}
	const {lines, top} = layBlind(state, screen, world);
	const room = stage.kind === 'typing' ? rows - fieldRows(stage.text, state) : rows;
	const ran = running?.runs[screen.scenario] !== undefined;
	const points = stage.kind === 'told' ? `${stage.score.points} of 100` : '';
	return {
		title: 'Lab · blind mode',
		status: points,
		body: lines.slice(top, top + room),
		context: contextOf(screen),
		words: {
			more: top + room < lines.length ? 'more' : undefined,
			run: ran ? undefined : 'ask once from here',
			again: ran ? 'once more' : undefined,
		},
		...notice,
	};
};

const laySuspects = (state: State, selected: number): readonly (readonly Line[])[] => {
	const {lab, catalogue} = state;
	if (lab?.kind !== 'running') return [];
	const {width} = bodySize(state);
	return listSuspects(lab, catalogue).map(({name}, index) => {
		const chosen = index === selected;
		const sign: Run = chosen ? {text: '  ▸ ', tone: 'accent'} : {text: '    '};
		return wrapRuns([{text: name, ...(chosen ? {strong: true} : {})}], width, {
			first: [sign],
			rest: [{text: '    '}],
		});
	});
};
