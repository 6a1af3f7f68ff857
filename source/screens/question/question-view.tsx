import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import {createContext, useContext} from 'react';
import type {Line} from '../../layout/line.ts';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {bodySize} from '../../session/body-size.ts';
import type {Event} from '../../session/event.ts';
import {layQuestion} from '../../session/lay-question.ts';
import type {QuestionScreen, State} from '../../session/state.ts';
import type {World} from '../../session/world.ts';
import {viewQuestion} from './view-question.ts';

type Props = {
	readonly state: State;
	readonly screen: QuestionScreen;
	readonly world: World;
	readonly dispatch: (event: Event) => void;
};

/**
A question that is being answered.

The list is ink-select-input; what each entry looks like, and how much of it is visible in a
small window, comes from the page that `layQuestion` laid out.
*/
export const QuestionView = ({state, screen, world, dispatch}: Props) => {
	const page = layQuestion(state, screen, world);
	const {rows} = bodySize(state);
	const bottom = page.top + rows;
	const visible = (lines: readonly Line[], start: number): readonly Line[] =>
		lines.slice(Math.max(0, page.top - start), Math.max(0, bottom - start));
	const entries = new Map(
		page.choices.map(({id, lines, start}) => [id, visible(lines, start)]),
	);
	const highlighted = page.choices.findIndex(({id}) => id === screen.highlighted);
	return (
		<LiveFrame frame={viewQuestion(state, screen, world)} viewport={state.viewport}>
			<Box flexShrink={0}>
				<PaintedLines lines={visible(page.prompt, 0)} />
			</Box>
			<EntriesContext.Provider value={entries}>
				<SelectInput
					key={screen.question}
					items={page.choices.map(({id}) => ({label: id, value: id}))}
					initialIndex={Math.max(0, highlighted)}
					indicatorComponent={NoIndicator}
					itemComponent={Entry}
					onHighlight={({value}) => dispatch({kind: 'choice-highlighted', choice: value})}
					onSelect={({value}) => dispatch({kind: 'choice-made', choice: value})}
				/>
			</EntriesContext.Provider>
		</LiveFrame>
	);
};

const EntriesContext = createContext<ReadonlyMap<string, readonly Line[]>>(new Map());

/** The pointer is part of an entry's lines, so that it can be out of sight with them. */
const NoIndicator = () => null;

const Entry = ({label}: {readonly isSelected?: boolean; readonly label: string}) => {
	const lines = useContext(EntriesContext).get(label) ?? [];
	return (
		<Box height={lines.length} flexShrink={0}>
			<PaintedLines lines={lines} />
		</Box>
	);
};
