import sanitizeAnsi from 'ink-sanitize-ansi';
import {isPlainLine} from './plain-line.ts';

/**
Stands in for Ink's cleaning of texts, which takes them apart character by character, twice a
frame. A text of plain lines has nothing in it that could be cleaned away.
*/
const sanitize = (text: string): string =>
	text.split('\n').every(isPlainLine) ? text : sanitizeAnsi(text);

export default sanitize;
