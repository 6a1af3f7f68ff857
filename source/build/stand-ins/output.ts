import InkOutput, {type Clip, type Transformers} from 'ink-output';
import {isPlainLine, plainWidth} from './plain-line.ts';

type Write = {
	readonly kind: 'write';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly lines: readonly string[];
	readonly transformers: Transformers;
	/** Nothing outside of these is shown. */
	readonly clips: readonly Clip[];
};

type Operation =
	| Write
	| {readonly kind: 'clip'; readonly clip: Clip}
	| {readonly kind: 'unclip'};

/**
Stands in for Ink's output, the canvas on which it puts the texts of a frame cell by cell.

That is half the time of a key and most of the first frame, for lines that were laid out to
fit and stand alone in their rows. Such rows are taken as they are; all others are Ink's.
*/
export default class Output {
	readonly #width: number;
	/** Rows; Ink asks for it. */
	readonly height: number;
	readonly #operations: Operation[] = [];
	readonly #clips: Clip[] = [];

	constructor({width, height}: {readonly width: number; readonly height: number}) {
		this.#width = width;
		this.height = height;
	}

	write(
		x: number,
		y: number,
		text: string,
		{transformers}: {readonly transformers: Transformers},
	): void {
		if (text === '') return;
		const lines = text.split('\n');
		const clips = [...this.#clips];
		this.#operations.push({kind: 'write', x, y, text, lines, transformers, clips});
	}

	clip(clip: Clip): void {
		this.#clips.push(clip);
		this.#operations.push({kind: 'clip', clip});
	}

	unclip(): void {
		this.#clips.pop();
		this.#operations.push({kind: 'unclip'});
	}

	get(): {readonly output: string; readonly height: number} {
		const rows: string[] = Array.from({length: this.height}, () => '');
		const writes = this.#operations.filter((one) => one.kind === 'write');
		const covered = new Uint8Array(this.height);
		for (const {y, lines} of writes) {
			for (let row = Math.max(0, y); row < y + lines.length; row++)
				covered[row] = (covered[row] ?? 0) + 1;
		}
		const drawn = new Set<Operation>();
		for (const write of writes) {
			const lines = this.#plainLines(write, covered);
			if (lines === undefined) continue;
			drawn.add(write);
			for (const [index, line] of lines.entries()) {
				rows[write.y + index] = (' '.repeat(write.x) + line).trimEnd();
			}
		}
		if (drawn.size < writes.length) this.#drawOthers(drawn, rows);
		return {output: rows.join('\n'), height: this.height};
	}

	/** The lines of a text that stands alone in its rows and needs no closer look. */
	#plainLines(
		{x, y, lines, transformers, clips}: Write,
		covered: Uint8Array,
	): readonly string[] | undefined {
		if (x < 0 || y < 0) return undefined;
		const isHigh = clips.some(
			({y1 = 0, y2 = y + lines.length}) => y < y1 || y + lines.length > y2,
		);
		if (isHigh) return undefined;
		const left = Math.max(0, ...clips.map(({x1 = 0}) => x1));
		const right = Math.min(this.#width, ...clips.map(({x2 = this.#width}) => x2));
		if (x < left) return undefined;
		const shown: string[] = [];
		for (const [index, line] of lines.entries()) {
			let text = line;
			for (const transform of transformers) text = transform(text, index);
			const isPlain = covered[y + index] === 1 && isPlainLine(line) && isPlainLine(text);
			if (!isPlain || x + plainWidth(text) > right) return undefined;
			shown.push(text);
		}
		return shown;
	}

	/** Has Ink draw what is not plain, on a canvas of only the rows that it needs. */
	#drawOthers(drawn: ReadonlySet<Operation>, rows: string[]): void {
		const others = this.#operations.filter(
			(one) => one.kind === 'write' && !drawn.has(one),
		) as Write[];
		const top = Math.max(0, Math.min(...others.map(({y}) => y)));
		const end = Math.min(
			this.height,
			Math.max(...others.map(({y, lines}) => y + lines.length)),
		);
		if (top >= end) return;
		const output = new InkOutput({width: this.#width, height: end - top});
		for (const one of this.#operations) {
			if (one.kind === 'unclip') output.unclip();
			else if (one.kind === 'clip') output.clip(shifted(one.clip, top));
			else if (!drawn.has(one)) {
				output.write(one.x, one.y - top, one.text, {transformers: one.transformers});
			}
		}
		const own = new Set(
			others.flatMap(({y, lines}) => lines.map((_, index) => y + index)),
		);
		for (const [index, line] of output.get().output.split('\n').entries()) {
			if (own.has(top + index)) rows[top + index] = line;
		}
	}
}

/** A clip for a canvas that begins further down. */
const shifted = ({x1, x2, y1, y2}: Clip, by: number): Clip => ({
	x1,
	x2,
	y1: y1 === undefined ? undefined : y1 - by,
	y2: y2 === undefined ? undefined : y2 - by,
});
