import type {Laid} from './laid.ts';
import type {Run} from './line.ts';
import {lineWidth} from './line-width.ts';
import type {Setting} from './setting.ts';
import {tidyLine} from './tidy-line.ts';

/** With fewer columns than this left for the text, an indent hurts more than it shows. */
const leastRoom = 8;

/**
Lays something out behind a prefix: `first` before its first line, `rest` before the others.

Both prefixes have to be equally wide; they are left out where hardly any room would remain.
*/
export function indentLaid(
	setting: Setting,
	first: readonly Run[],
	rest: readonly Run[],
	inner: (narrower: Setting) => Laid,
): Laid {
	const taken = lineWidth(first);
	if (setting.prose - taken < leastRoom) {
		return inner(setting);
	}

	const narrower = {
		...setting,
		prose: setting.prose - taken,
		wide: setting.wide - taken,
	};
	const laid = inner(narrower);
	return {
		...laid,
		lines: laid.lines.map((line, index) => {
			const prefix = index === 0 ? first : rest;
			// A space at the end of a line of code says where the line was broken: it stays.
			return line.length === 0 ? tidyLine(prefix) : [...prefix, ...line];
		}),
	};
}
