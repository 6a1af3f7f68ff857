import {Box} from 'ink';
import {Field} from '../../parts/field.tsx';
import type {Frame} from '../../parts/frame.ts';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {bodySize} from '../../session/body-size.ts';
import type {Event} from '../../session/event.ts';
import {fieldRows} from '../../session/lay-exercise.ts';
import type {State} from '../../session/state.ts';

type Props = {
	readonly state: State;
	readonly frame: Frame;
	/** What is typed so far. */
	readonly text: string;
	readonly dispatch: (event: Event) => void;
};

/** A page of the lab while a diagnosis is being typed below it. */
export const DiagnosisView = ({state, frame, text, dispatch}: Props) => {
	const {width} = bodySize(state);
	return (
		<LiveFrame frame={frame} viewport={state.viewport}>
			<Box flexShrink={0}>
				<PaintedLines lines={frame.body} />
			</Box>
			<Field
				value={text}
				width={width}
				rows={fieldRows(text, state)}
				sign="›"
				onChange={(typed) => dispatch({kind: 'text-typed', text: typed})}
			/>
		</LiveFrame>
	);
};
