import {Text} from 'ink';
import type {Line} from '../layout/line.ts';
import {paintLines} from '../theme/paint-lines.ts';
import {useTheme} from './theme-context.ts';

/**
Draws lines that were laid out to fit.

One text node for all of them: a node a line costs Ink twice the time of a key.
*/
export const PaintedLines = ({lines}: {readonly lines: readonly Line[]}) => {
	const theme = useTheme();
	return lines.length === 0 ? null : <Text>{paintLines(lines.map(visible), theme)}</Text>;
};

/** An empty text node would have no height, so a blank line holds a space. */
const visible = (line: Line): Line => (line.length === 0 ? [{text: ' '}] : line);
