import xterm from '@xterm/headless';

type Cell = {readonly text: string; readonly style: string};

/**
Draws rows of a terminal as an SVG picture, from the cells that the emulator holds.

One cell is 8.4 by 18 units; the sixteen colours are those of a common dark scheme.
*/
export const drawPicture = async (
	painted: string,
	{columns, rows}: {readonly columns: number; readonly rows: number},
	title: string,
): Promise<string> => {
	const terminal = new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		convertEol: true,
	});
	await new Promise<void>((resolve) => terminal.write(painted, resolve));
	const buffer = terminal.buffer.active;
	const lines: string[] = [];
	for (let row = 0; row < rows; row++) {
		const line = buffer.getLine(row);
		const cells: Cell[] = [];
		for (let column = 0; column < columns; column++) {
			const cell = line?.getCell(column);
			if (cell === undefined || cell.getWidth() === 0) continue;
			const colour = cell.isFgDefault() ? undefined : palette[cell.getFgColor()];
			const style = [
				colour === undefined ? '' : ` fill="${colour}"`,
				cell.isBold() ? ' font-weight="bold"' : '',
				cell.isDim() ? ' opacity="0.6"' : '',
				cell.isUnderline() ? ' text-decoration="underline"' : '',
			].join('');
			cells.push({text: cell.getChars() || ' ', style});
		}
		lines.push(...drawLine(cells, row));
	}
	const width = columns * cellWidth + 2 * margin;
	const height = rows * cellHeight + 2 * margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${height}" viewBox="0 0 ${round(width)} ${height}">`,
		`<title>${escapeXml(title)}</title>`,
		`<rect width="100%" height="100%" rx="6" fill="#1d2021"/>`,
		`<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#ebdbb2" xml:space="preserve">`,
		...lines,
		'</g>',
		'</svg>',
		'',
	].join('\n');
};

const cellWidth = 8.4;
const cellHeight = 18;
const margin = 12;

const palette = [
	'#282828',
	'#fb4934',
	'#b8bb26',
	'#fabd2f',
	'#83a598',
	'#d3869b',
	'#8ec07c',
	'#a89984',
	'#928374',
	'#fb4934',
	'#b8bb26',
	'#fabd2f',
	'#83a598',
	'#d3869b',
	'#8ec07c',
	'#ebdbb2',
];

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Cells that look the same are one text; each says its width, so that any font lines up. */
const drawLine = (cells: readonly Cell[], row: number): readonly string[] => {
	const runs: {text: string; style: string; column: number; length: number}[] = [];
	for (const [column, {text, style}] of cells.entries()) {
		const last = runs.at(-1);
		if (last !== undefined && last.style === style) {
			last.text += text;
			last.length++;
		} else runs.push({text, style, column, length: 1});
	}
	const y = margin + row * cellHeight + 14;
	return runs
		.filter(({text}) => text.trim() !== '')
		.map(({text, style, column, length}) => {
			const x = round(margin + column * cellWidth);
			const wide = round(length * cellWidth);
			return `<text x="${x}" y="${y}" textLength="${wide}"${style}>${escapeXml(text)}</text>`;
		});
};

const escapeXml = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
