import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import {paintLine} from '../theme/paint-line.ts';
import {useTheme} from './theme-context.ts';

type Props = {
	readonly value: string;
	/** Columns for the sign and the text. */
	readonly width: number;
	/** Rows at the most; of a longer text the end is shown. */
	readonly rows: number;
	readonly sign: string;
	readonly onChange: (text: string) => void;
};

/** A field for a line of text that wraps. */
export const Field = ({value, width, rows, sign, onChange}: Props) => {
	const {palette, ascii} = useTheme();
	return (
		<Box width={width} height={rows} flexShrink={0}>
			<Box flexShrink={0}>
				<Text>
					{paintLine([{text: ascii ? '> ' : `${sign} `, tone: 'accent'}], palette)}
				</Text>
			</Box>
			<Box
				flexDirection="column"
				justifyContent="flex-end"
				overflow="hidden"
				height={rows}
				width={Math.max(1, width - 2)}
			>
				<Box flexShrink={0}>
					<TextInput value={value} onChange={onChange} />
				</Box>
				{/* What is left over stands below a short text; a long one overflows at its top. */}
				<Box flexGrow={1} />
			</Box>
		</Box>
	);
};
