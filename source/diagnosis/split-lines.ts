/** Cuts a stream of chunks into lines. */
export type LineSplitter = {
	readonly push: (chunk: string) => void;
	readonly finish: () => void;
};

/** A longer line is cut; nothing that a failure says is as long. */
const longest = 16_384;

/**
Calls `take` with each line and where it starts in the whole stream.

A line ends at `\n`, `\r\n`, or at the `\r` with which a progress bar starts anew.
*/
export const splitLines = (take: (line: string, start: number) => void): LineSplitter => {
	let rest = '';
	let start = 0;

	const takeWhole = (line: string): void => {
		let from = 0;
		const text = line.endsWith('\r') ? line.slice(0, -1) : line;
		while (from <= text.length) {
			const turn = text.indexOf('\r', from);
			const end = Math.min(turn === -1 ? text.length : turn, from + longest);
			take(text.slice(from, end), start + from);
			if (end === text.length) break;
			from = end === turn ? end + 1 : end;
		}
	};

	return {
		push: (chunk) => {
			const text = rest + chunk;
			let from = 0;
			for (;;) {
				const end = text.indexOf('\n', from);
				if (end === -1) break;
				takeWhole(text.slice(from, end));
				start += end - from + 1;
				from = end + 1;
			}
			rest = text.slice(from);
			while (rest.length > 4 * longest) {
				takeWhole(rest.slice(0, longest));
				start += longest;
				rest = rest.slice(longest);
			}
		},
		finish: () => {
			if (rest !== '') takeWhole(rest);
			rest = '';
		},
	};
};
