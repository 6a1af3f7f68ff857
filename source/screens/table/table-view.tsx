import {Box} from 'ink';
import {markAllMatches} from '../../layout/mark-all-matches.ts';
import {Field} from '../../parts/field.tsx';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {bodySize} from '../../session/body-size.ts';
import type {Event} from '../../session/event.ts';
import {filterTable} from '../../session/filter-table.ts';
import {findSection} from '../../session/find-section.ts';
import type {State, TableScreen} from '../../session/state.ts';
import type {World} from '../../session/world.ts';

type Props = {
	readonly state: State;
	readonly screen: TableScreen;
	readonly world: World;
	readonly dispatch: (event: Event) => void;
};

/** A table that gets shorter as one types. */
export const TableView = ({state, screen, world, dispatch}: Props) => {
	const {width, rows} = bodySize(state);
	const table = filterTable(world.course, screen, width);
	const words = screen.filter.split(/\s+/).filter(Boolean);
	const marked = words.reduce(markAllMatches, table.lines);
	const room = Math.max(0, rows - 2);
	return (
		<LiveFrame
			frame={{
				title: findSection(world.course, screen.below.section).title,
				status: `${table.rows} of ${table.of} rows`,
				context: 'table',
				...(state.notice === undefined ? {} : {notice: state.notice}),
			}}
			viewport={state.viewport}
		>
			<Field
				value={screen.filter}
				width={width}
				rows={1}
				sign="/"
				onChange={(text) => dispatch({kind: 'text-typed', text})}
			/>
			<Box flexShrink={0} marginTop={rows > 2 ? 1 : 0} height={room} overflow="hidden">
				<PaintedLines
					lines={
						table.rows === 0
							? [[{text: 'No row holds all of these words.', tone: 'dim'}]]
							: marked.slice(screen.top, screen.top + room)
					}
				/>
			</Box>
		</LiveFrame>
	);
};
