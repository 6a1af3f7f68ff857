import type {Line} from '../../source/layout/line.ts';
import {plainText} from '../../source/layout/plain-text.ts';

/** What lines look like without their styles, as one text to compare. */
export function picture(lines: readonly Line[]): string {
	return lines.map(plainText).join('\n');
}
