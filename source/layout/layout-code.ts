import {breakWord} from './break-word.ts';
import type {Line} from './line.ts';
import {textWidth} from './text-width.ts';

const indent = '  ';
const continued = '… ';
/** With fewer columns than this, code gets them all: no indent and no mark. */
const leastWidth = 8;
const tabStop = 8;

/**
Lays out code or terminal output word for word, indented by two.

A line that is too long goes on below behind `… `. It keeps the space at which it was broken, so
that the parts put together are the line as it was.
*/
export function layoutCode(text: string, width: number): Line[] {
	const tight = width < leastWidth;
	const room = Math.max(1, tight ? width : width - indent.length);
	const mark = tight ? '' : continued;
	return text
		.replace(/\r?\n$/, '')
		.split(/\r?\n/)
		.flatMap((source): Line[] => {
			const line = expandTabs(source);
			if (line.trim() === '') {
				return [[]];
			}

			const code = {text: line, tone: 'code'} as const;
			const before = tight ? [] : [{text: indent}];
			if (textWidth(line) <= room) {
				return [[...before, code]];
			}

			return breakWord([code], Math.max(1, room - mark.length), room).map(
				(part, index) => {
					const joined = {
						...code,
						text: part.map((run) => run.text).join(''),
					};
					return index === 0 || tight
						? [...before, joined]
						: [...before, {text: mark, tone: 'dim'}, joined];
				},
			);
		});
}

function expandTabs(line: string): string {
	const [head = '', ...tail] = line.split('\t');
	return tail.reduce(
		(done, part) => done + ' '.repeat(tabStop - (textWidth(done) % tabStop)) + part,
		head,
	);
}
