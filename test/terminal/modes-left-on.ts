/** Private modes that a terminal has on before any program runs: it wraps, and shows its cursor. */
const onFromTheStart = new Set([7, 25]);

/**
Names what a program has switched and not switched back, from all that it wrote.

DEC private modes by their number, the keyboard protocol, and styles that still apply.
*/
export const modesLeftOn = (output: string): readonly string[] => {
	const modes = new Map<number, boolean>();
	let keyboards = 0;
	let styles: readonly string[] = [];
	for (const [, mark = '', parameters = '', final = ''] of output.matchAll(
		/\x1b\[([?<>=]?)([\d;]*)([A-Za-z])/g,
	)) {
		const numbers = parameters.split(';').map(Number);
		if (mark === '?' && (final === 'h' || final === 'l')) {
			for (const mode of numbers) modes.set(mode, final === 'h');
		}
		if (final === 'u' && mark === '>') keyboards++;
		if (final === 'u' && mark === '<') keyboards = Math.max(0, keyboards - 1);
		if (final === 'm' && mark === '') styles = afterStyle(styles, numbers);
	}
	return [
		...[...modes]
			.filter(([mode, on]) => on !== onFromTheStart.has(mode))
			.map(([mode, on]) => `mode ${mode} is ${on ? 'on' : 'off'}`),
		...(keyboards > 0 ? ['the keyboard protocol is on'] : []),
		...styles.map((style) => `style ${style} is on`),
	];
};

/** What closes each style; see ECMA-48, SGR. */
const closers: Readonly<Record<string, readonly number[]>> = {
	22: [1, 2],
	23: [3],
	24: [4],
	27: [7],
	39: [30, 31, 32, 33, 34, 35, 36, 37, 90, 91, 92, 93, 94, 95, 96, 97],
};

const afterStyle = (before: readonly string[], numbers: readonly number[]) => {
	let styles = before;
	for (const number of numbers) {
		const closed = closers[number];
		if (number === 0) styles = [];
		else if (closed) styles = styles.filter((style) => !closed.includes(Number(style)));
		else styles = [...styles.filter((style) => style !== String(number)), String(number)];
	}
	return styles;
};
