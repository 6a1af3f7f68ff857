import type {Line, Run} from '../../layout/line.ts';
import {lineWidth} from '../../layout/line-width.ts';
import {wrapRuns} from '../../layout/wrap-runs.ts';
import type {Frame} from '../../parts/frame.ts';
import {windowOn} from '../../parts/window-on.ts';
import {summariseProgress} from '../../record/summarise-progress.ts';
import type {SectionSummary} from '../../record/summary.ts';
import {bodySize} from '../../session/body-size.ts';
import {homeWords} from '../../session/home-words.ts';
import type {HomeScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** The first screen: the sections, what is done, and where to go on; `due` cards wait in the drill. */
export const viewHome = (
	state: State,
	screen: HomeScreen,
	world: Shown,
	due: number,
): Frame => {
	const summary = summariseProgress(state.progress, world.course);
	const {width, rows} = bodySize(state);
	const groups = summary.sections.map((section, index) =>
		sectionRow(section, index === screen.selected, width, state),
	);
	const {lesson} = world.course;
	const number = `${lesson.course} · ${lesson.number}`;
	return {
		title: lesson.title,
		status: number,
		body: windowOn(groups, screen.selected, rows),
		bar: summary.share,
		context: 'home',
		words: homeWords(state, screen, world, due),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};

const sectionRow = (
	section: SectionSummary,
	selected: boolean,
	width: number,
	state: State,
): readonly Line[] => {
	const sign: Run = selected
		? {text: '  ▸ ', tone: 'accent'}
		: section.state === 'done'
			? {text: '  ✓ ', tone: 'good'}
			: {text: '    '};
	const title: Run = {
		text: section.title,
		...(selected ? {strong: true} : {}),
	};
	const note = noteOf(section, state);
	const narrow = width < 60;
	if (note === '' || narrow) {
		const tail: readonly Run[] = note === '' ? [] : [{text: `  ${note}`, tone: 'dim'}];
		return wrapRuns([title, ...tail], width, {
			first: [sign],
			rest: [{text: '    '}],
		});
	}
	const columns = Math.min(width, 78);
	const gap = columns - lineWidth([sign, title]) - lineWidth([{text: note}]);
	return [[sign, title, {text: ' '.repeat(Math.max(2, gap))}, {text: note, tone: 'dim'}]];
};

/** What there is to know of a section beyond its title. */
const noteOf = (section: SectionSummary, state: State): string => {
	const parts = section.notes.map(({kind, done, of}) =>
		kind === 'figures' && of === 1 ? '' : `${done} of ${of}${unit[kind]}`,
	);
	const here = state.progress.section === section.id && section.state !== 'done';
	const percent = Math.round(section.fraction * 100);
	return [
		...parts,
		section.drafts > 1 ? `${section.drafts} drafts` : section.drafts > 0 ? 'a draft' : '',
		here ? `you are here${percent > 0 ? `, ${percent} %` : ''}` : '',
	]
		.filter(Boolean)
		.join(', ');
};

const unit = {exercises: '', questions: '', figures: ' figures'} as const;
