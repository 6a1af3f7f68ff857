/** A character that a terminal can't show, or that it shows as something else. */
export type HardCharacter = {readonly name: string; readonly todo: string};

/** Finds what is hard to show in a line, each character once; tabs may be allowed. */
export const findHardCharacters = (
	text: string,
	tabs: 'allowed' | 'hard' = 'hard',
): readonly HardCharacter[] =>
	[...new Set(text)]
		.filter((character) => hard.test(character))
		.filter((character) => character !== '\t' || tabs === 'hard')
		.map((character) =>
			character === '\t'
				? {name: 'a tab', todo: 'Write spaces.'}
				: {
						name: `a character that can't be shown (${codePoint(character)})`,
						todo: 'Delete it; it may be invisible in the editor, so retype the word around it.',
					},
		);

const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Control characters; invisible format characters (zero width, direction); variation
// selectors, whose width terminals disagree on; private use; unpaired surrogates; U+FFFD.
const hard = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\uFFFD/u;
