import type {Line} from '../layout/line.ts';
import type {Palette} from './palette.ts';

/** Turns a line into the characters and SGR sequences that a terminal shows for it. */
export const paintLine = (line: Line, palette: Palette): string => {
	let painted = '';
	for (const run of line) {
		const styles = [
			palette[run.tone ?? 'plain'],
			...(run.strong ? [palette.strong] : []),
			...(run.emphasis ? [palette.emphasis] : []),
		];
		const open = styles.map((style) => style.open).join('');
		// Bold and faint share their closing sequence, so everything is closed at once.
		const close = [...new Set(styles.map((style) => style.close))].join('');
		painted += open + run.text + close;
	}
	return painted;
};
