import type {Line, Run} from '../../layout/line.ts';
import {wrapRuns} from '../../layout/wrap-runs.ts';
import type {Frame} from '../../parts/frame.ts';
import {windowOn} from '../../parts/window-on.ts';
import {summariseProgress} from '../../record/summarise-progress.ts';
import {bodySize} from '../../session/body-size.ts';
import type {ContentsScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** The sections of the lesson, to go to one of them. */
export const viewContents = (
	state: State,
	screen: ContentsScreen,
	world: Shown,
): Frame => {
	const {sections} = summariseProgress(state.progress, world.course);
	const {width, rows} = bodySize(state);
	const entries = sections.map((section, index): readonly Line[] => {
		const selected = index === screen.selected;
		const sign: Run = selected
			? {text: '▸ ', tone: 'accent'}
			: section.state === 'done'
				? {text: '✓ ', tone: 'good'}
				: {text: '  '};
		const number = `${String(index + 1).padStart(2)}  `;
		return wrapRuns([{text: section.title, ...(selected ? {strong: true} : {})}], width, {
			first: [sign, {text: number, tone: 'dim'}],
			rest: [{text: '      '}],
		});
	});
	return {
		title: 'Contents',
		status: world.course.lesson.title,
		body: windowOn(entries, screen.selected, rows),
		context: 'contents',
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
