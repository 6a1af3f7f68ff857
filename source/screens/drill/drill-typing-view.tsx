import {Box} from 'ink';
import {Field} from '../../parts/field.tsx';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {bodySize} from '../../session/body-size.ts';
import type {DrillTypingScreen} from '../../session/drill-screens.ts';
import type {Event} from '../../session/event.ts';
import {fieldRows} from '../../session/lay-exercise.ts';
import type {State} from '../../session/state.ts';
import type {World} from '../../session/world.ts';
import {viewDrillTyping} from './view-drill.ts';

type Props = {
	readonly state: State;
	readonly screen: DrillTypingScreen;
	readonly world: World;
	readonly dispatch: (event: Event) => void;
};

/** A drilled output while its diagnosis is being typed. */
export const DrillTypingView = ({state, screen, world, dispatch}: Props) => {
	const frame = viewDrillTyping(state, screen, world);
	const {width} = bodySize(state);
	return (
		<LiveFrame frame={frame} viewport={state.viewport}>
			<Box flexShrink={0}>
				<PaintedLines lines={frame.body} />
			</Box>
			<Field
				value={screen.text}
				width={width}
				rows={fieldRows(screen.text, state)}
				sign="›"
				onChange={(text) => dispatch({kind: 'text-typed', text})}
			/>
		</LiveFrame>
	);
};
