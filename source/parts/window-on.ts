import type {Line} from '../layout/line.ts';

/**
The rows of a list that are visible, so that the chosen entry is among them.

An entry may have several lines. The list moves only as far as it has to.
*/
export const windowOn = (
	entries: readonly (readonly Line[])[],
	selected: number,
	rows: number,
): readonly Line[] => {
	const lines = entries.flat();
	const start = entries.slice(0, selected).flat().length;
	const end = start + (entries[selected]?.length ?? 0);
	// Half a window of what stands above, so that one sees where one comes from; an entry that
	// is taller than the window shows its beginning.
	const wanted = start - Math.max(0, Math.floor((rows - (end - start)) / 2));
	const top = Math.max(0, Math.min(wanted, lines.length - rows));
	return lines.slice(top, top + rows);
};
