import {Box} from 'ink';
import {Field} from '../../parts/field.tsx';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {bodySize} from '../../session/body-size.ts';
import type {Event} from '../../session/event.ts';
import {searchFrom} from '../../session/search-lesson.ts';
import type {SearchScreen, State} from '../../session/state.ts';
import type {World} from '../../session/world.ts';
import {viewReader} from '../reader/view-reader.ts';

type Props = {
	readonly state: State;
	readonly screen: SearchScreen;
	readonly world: World;
	readonly dispatch: (event: Event) => void;
};

/** The text with the field for the search below it; matches are marked as one types. */
export const SearchView = ({state, screen, world, dispatch}: Props) => {
	const {width, rows} = bodySize(state);
	const query = screen.query.trim();
	const reader = {...screen.below, query};
	const {words: _, ...frame} = viewReader(state, reader, world);
	const found =
		query === '' ||
		searchFrom(state, reader, 1, world, {includeHere: true}) !== undefined;
	return (
		<LiveFrame
			frame={{
				...frame,
				context: 'search',
				...(found
					? {status: 'search the lesson'}
					: {title: 'Not in the lesson', status: ''}),
			}}
			viewport={state.viewport}
		>
			<Box flexShrink={0} height={rows - 1} overflow="hidden">
				<PaintedLines lines={frame.body.slice(0, rows - 1)} />
			</Box>
			<Field
				value={screen.query}
				width={width}
				rows={1}
				sign="/"
				onChange={(text) => dispatch({kind: 'text-typed', text})}
			/>
		</LiveFrame>
	);
};
