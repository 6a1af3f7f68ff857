import type {Line} from '../../source/layout/line.ts';
import {plainText} from '../../source/layout/plain-text.ts';

/** A text, or lines, without white space and without the signs that a layout adds. */
export function letters(text: string | readonly Line[]): string {
	const whole = typeof text === 'string' ? text : text.map(plainText).join('');
	return whole.replace(/[\s┃•…│─├┤┼┊▶◀▸✓✗·→]/g, '');
}
