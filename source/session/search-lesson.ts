import {findMatches} from '../layout/find-matches.ts';
import {bodySize} from './body-size.ts';
import {findSection} from './find-section.ts';
import {laySection} from './lay-section.ts';
import type {ReaderScreen, State} from './state.ts';
import type {World} from './world.ts';

/**
The next place in the lesson that matches a reader's search, or undefined where there is none.

The search goes on through the sections that follow and around the end, as `less` does within
one file. Questions and exercises are left out: a search must not show their answers.
*/
export const searchFrom = (
	state: State,
	screen: ReaderScreen,
	direction: 1 | -1,
	world: World,
	{includeHere = false}: {readonly includeHere?: boolean} = {},
): ReaderScreen | undefined => {
	const {query} = screen;
	if (query === undefined || query === '') return undefined;
	const size = bodySize(state);
	const {sections} = world.course.lesson;
	const start = sections.indexOf(findSection(world.course, screen.section));
	for (let distance = 0; distance <= sections.length; distance++) {
		const index =
			(((start + direction * distance) % sections.length) + sections.length) %
			sections.length;
		const section = sections[index];
		if (section === undefined || isQuiz(section.blocks)) continue;
		const {lines} = laySection(world.course, section, size.width);
		const furthest = Math.max(0, lines.length - size.rows);
		const matches = findMatches(lines, query);
		const candidates =
			distance > 0
				? matches
				: matches.filter((line) =>
						isBeyond(line, matchLine(screen, matches), direction, includeHere),
					);
		const line = direction === 1 ? candidates[0] : candidates.at(-1);
		if (line === undefined) continue;
		return {
			kind: 'reader',
			section: section.id,
			top: Math.min(furthest, line),
			query,
			match: line,
		};
	}
	return undefined;
};

const isQuiz = (blocks: readonly {readonly kind: string}[]): boolean =>
	blocks.some(({kind}) => kind === 'question' || kind === 'exercise');

/** The line that the last search came to; near the end it is not the first one visible. */
const matchLine = (screen: ReaderScreen, matches: readonly number[]): number =>
	screen.match !== undefined && matches.includes(screen.match)
		? screen.match
		: screen.top;

const isBeyond = (
	line: number,
	here: number,
	direction: 1 | -1,
	includeHere: boolean,
): boolean => {
	if (line === here) return includeHere;
	return direction === 1 ? line > here : line < here;
};
