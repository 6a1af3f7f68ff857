import InkOutput, {type Clip, type WriteOptions} from 'ink-output';
import {isPlainLine, plainWidth} from './plain-line.ts';

type Operation =
	| {
			readonly kind: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly options: WriteOptions;
	  }
	| {readonly kind: 'clip'; readonly clip: Clip}
	| {readonly kind: 'unclip'};

/**
Stands in for Ink's output, the canvas on which it puts the texts of a frame cell by cell.

That is half the time of a key and most of the first frame, for lines that were laid out to
fit and stand alone in their rows. Such rows are taken as they are; all others are Ink's.
*/
export default class Output {
	readonly #width: number;
	readonly #height: number;
	readonly #operations: Operation[] = [];

	constructor({width, height}: {readonly width: number; readonly height: number}) {
		this.#width = width;
		this.#height = height;
	}

	get height(): number {
		return this.#height;
	}

	write(x: number, y: number, text: string, options: WriteOptions): void {
		if (text !== '') this.#operations.push({kind: 'write', x, y, text, options});
	}

	clip(clip: Clip): void {
		this.#operations.push({kind: 'clip', clip});
	}

	unclip(): void {
		this.#operations.push({kind: 'unclip'});
	}

	get(): {readonly output: string; readonly height: number} {
		const rows: string[] = Array.from({length: this.#height}, () => '');
		const taken = new Set<number>();
		const rest: Operation[] = [];
		let clips = 0;
		for (const operation of this.#operations) {
			if (operation.kind !== 'write') {
				clips += operation.kind === 'clip' ? 1 : -1;
				rest.push(operation);
				continue;
			}
			const lines = operation.text.split('\n');
			if (clips > 0 || !this.#fits(operation, lines) || overlaps(operation.y, lines, taken)) {
				return this.#inInksWay();
			}
			for (const [index, line] of lines.entries()) {
				taken.add(operation.y + index);
				rows[operation.y + index] = (' '.repeat(operation.x) + line).trimEnd();
			}
		}
		return {output: rows.join('\n'), height: this.#height};
	}
}
