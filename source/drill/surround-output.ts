import type {Failure, Output} from '../diagnosis/catalogue.ts';
import type {PlaceholderValues} from './drill-question.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {inventValues} from './invent-values.ts';
import type {SeededRandom} from './seeded-random.ts';
import {surroundings} from './surroundings.ts';
import {writeTime} from './write-time.ts';

/** Longer lines fill a small screen by themselves. */
const longLine = 260;

/**
Puts an output where it comes from: below the command that was typed, or between the lines of
a log that show nothing.
*/
export const surroundOutput = (
	text: string,
	failure: Failure,
	output: Output,
	values: PlaceholderValues,
	random: SeededRandom,
): string => {
	const {command, lines = []} = surroundings[output.producer] ?? {};
	if (command !== undefined) {
		const typed = /^[$#] /m.test(text) || random.below(4) === 0;
		return typed ? text : `${typedCommand(command, text, values)}\n${text}`;
	}
	if (lines.length === 0 || text.length > longLine * 2) return text;
	const moment = Date.parse(values['time-iso'] ?? '');
	const quietLine = (seconds: number): string =>
		fillPlaceholders(random.pick(lines), {
			...inventValues(failure, output, random),
			host: values['host'] ?? '',
			pid: values['pid'] ?? '',
			suffix: String(random.between(100, 999)),
			...writeTime(moment + seconds * 1000 + random.between(1, 900)),
		});
	const most = text.length > longLine ? 1 : 3;
	const before = random.between(0, most);
	const after = random.between(before === 0 ? 1 : 0, most - Math.min(before, most - 1));
	return [
		...Array.from({length: before}, (_, index) => quietLine((index - before) * 2)),
		text,
		...Array.from({length: after}, (_, index) => quietLine(index * 2 + 1)),
	].join('\n');
};

const typedCommand = (
	command: string,
	text: string,
	values: PlaceholderValues,
): string => {
	const {host, port, path, method = 'GET'} = values;
	return fillPlaceholders(command, {
		...values,
		flags: [
			// Without -f curl says nothing of a status.
			text.includes('returned error') ? '-fsS ' : '',
			method === 'GET' ? '' : `-X ${method} `,
		].join(''),
		// A page that complains of plain HTTP was asked for without TLS.
		...(/plain http/i.test(text) ? {url: `http://${host}:${port}${path}`} : {}),
	});
};
