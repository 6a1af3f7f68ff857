import type {Line} from './line.ts';

/** What a line says, without its styles. */
export function plainText(line: Line): string {
	return line.map((run) => run.text).join('');
}
