import {Box} from 'ink';
import {filterFailures} from '../../diagnosis/filter-failures.ts';
import {layerNames} from '../../diagnosis/layer-names.ts';
import type {Line} from '../../layout/line.ts';
import {textWidth} from '../../layout/text-width.ts';
import {wrapRuns} from '../../layout/wrap-runs.ts';
import {Field} from '../../parts/field.tsx';
import {LiveFrame} from '../../parts/live-frame.tsx';
import {PaintedLines} from '../../parts/painted-lines.tsx';
import {windowOn} from '../../parts/window-on.ts';
import {bodySize} from '../../session/body-size.ts';
import type {Event} from '../../session/event.ts';
import type {ReferenceScreen, State} from '../../session/state.ts';

type Props = {
	readonly state: State;
	readonly screen: ReferenceScreen;
	readonly dispatch: (event: Event) => void;
};

/** Every failure there is, fewer as one types; a pasted output is explained. */
export const ReferenceView = ({state, screen, dispatch}: Props) => {
	const {width, rows} = bodySize(state);
	const {catalogue} = state;
	const found = catalogue === undefined ? [] : filterFailures(catalogue, screen.filter);
	const names = found.map(({name}) => textWidth(name));
	const column = Math.min(30, Math.max(0, ...names)) + 2;
	const entries = found.map(({name, meaning, layer}, index): readonly Line[] => {
		const chosen = index === screen.selected;
		const sign = chosen ? '▸ ' : '  ';
		const title = {text: name, ...(chosen ? {strong: true} : {})};
		if (width < 60) {
			return wrapRuns([title, {text: `  ${layerNames[layer]}`, tone: 'dim'}], width, {
				first: [{text: sign, tone: 'accent'}],
				rest: [{text: '    '}],
			});
		}
		const gap = ' '.repeat(Math.max(2, column - textWidth(name)));
		return wrapRuns([{text: meaning, tone: 'dim'}], Math.min(width, 100), {
			first: [{text: sign, tone: 'accent'}, title, {text: gap}],
			rest: [{text: ' '.repeat(2 + column)}],
		});
	});
	const room = Math.max(0, rows - 2);
	const nothing =
		catalogue === undefined
			? 'Loading the failures.'
			: 'No failure fits. Paste an output to have it explained.';
	return (
		<LiveFrame
			frame={{
				title: 'Reference',
				status: `${found.length} of ${catalogue?.failures.length ?? 0} failures`,
				context: 'reference',
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
						found.length === 0
							? wrapRuns([{text: nothing, tone: 'dim'}], width)
							: windowOn(entries, screen.selected, room)
					}
				/>
			</Box>
		</LiveFrame>
	);
};
