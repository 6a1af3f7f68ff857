import type {Inline} from './course.ts';

/** The words of a text without their marking. */
export const plainText = (text: readonly Inline[]): string =>
	text
		.map((inline) =>
			typeof inline.text === 'string' ? inline.text : plainText(inline.text),
		)
		.join('');
