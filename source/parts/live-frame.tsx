import {Box} from 'ink';
import type {ReactNode} from 'react';
import {composeChrome} from './compose-frame.ts';
import type {Frame} from './frame.ts';
import {frameSize} from './frame-size.ts';
import {PaintedLines} from './painted-lines.tsx';
import {useTheme} from './theme-context.ts';

type Props = {
	readonly frame: Omit<Frame, 'body'>;
	readonly viewport: {readonly columns: number; readonly rows: number};
	readonly children: ReactNode;
};

/** A screen whose body holds a component; title and hints never give way to it. */
export const LiveFrame = ({frame, viewport, children}: Props) => {
	const {ascii} = useTheme();
	const {above, below} = composeChrome(frame, viewport, ascii);
	const size = frameSize(viewport, {notice: frame.notice !== undefined});
	return (
		<Box flexDirection="column" width={viewport.columns} height={viewport.rows}>
			<Box flexShrink={0}>
				<PaintedLines lines={above} />
			</Box>
			<Box
				flexDirection="column"
				height={size.rows}
				flexShrink={0}
				paddingX={size.margin}
				overflow="hidden"
			>
				{children}
			</Box>
			<Box flexShrink={0}>
				<PaintedLines lines={below} />
			</Box>
		</Box>
	);
};
