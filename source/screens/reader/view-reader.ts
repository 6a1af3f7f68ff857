import {markAllMatches} from '../../layout/mark-all-matches.ts';
import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextWords} from '../../session/context-words.ts';
import {findSection} from '../../session/find-section.ts';
import {laySection} from '../../session/lay-section.ts';
import type {ReaderScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A section being read; only the lines that are visible are ever drawn. */
export const viewReader = (state: State, screen: ReaderScreen, world: Shown): Frame => {
	const section = findSection(world.course, screen.section);
	const {width, rows} = bodySize(state);
	const {lines} = laySection(world.course, section, width);
	const marked = screen.query === undefined ? lines : markAllMatches(lines, screen.query);
	const {sections} = world.course.lesson;
	const seen = Math.min(lines.length, screen.top + rows);
	return {
		title: section.title,
		status: `${sections.indexOf(section) + 1} of ${sections.length}`,
		body: marked.slice(screen.top, screen.top + rows),
		bar: lines.length === 0 ? 1 : seen / lines.length,
		context: 'reader',
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
