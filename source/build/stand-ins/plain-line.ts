/**
True for a line that a terminal shows as it is: signs of one cell each, and styles that are all
closed again at its end. Nearly every line of the program is one, and needs no closer look.
*/
export const isPlainLine = (line: string): boolean => {
	if (!plain.test(line)) return false;
	let open = 0;
	for (let at = line.indexOf('\x1b'); at !== -1; at = line.indexOf('\x1b', at + 1)) {
		const end = line.indexOf('m', at);
		const style = styles[line.slice(at + 2, end)];
		if (style === undefined) return false;
		open = style > 0 ? open | style : open & ~-style;
	}
	return open === 0;
};

/** Letters, punctuation and the signs of figures and marks, one cell each; and styles. */
const plain =
	/^(?:[\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u203a\u2190-\u2193\u21b5\u2500-\u257f\u25aa\u25b6\u25b8\u25c0\u2713\u2717]|\x1b\[\d*m)*$/;

/** What a style switches on, as a bit, or off, as a negative one; the others are not plain. */
const styles: Readonly<Record<string, number>> = {
	1: 1,
	2: 1,
	22: -1,
	3: 2,
	23: -2,
	4: 4,
	24: -4,
	7: 8,
	27: -8,
	39: -16,
	...Object.fromEntries([...Array(8).keys()].map((colour) => [30 + colour, 16])),
	...Object.fromEntries([...Array(8).keys()].map((colour) => [90 + colour, 16])),
};

/** How many cells a plain line takes. */
export const plainWidth = (line: string): number =>
	line.includes('\x1b') ? line.replace(/\x1b\[\d*m/g, '').length : line.length;
