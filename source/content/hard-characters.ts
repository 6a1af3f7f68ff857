/** A character that a terminal can't show, or that it shows as something else. */
export type HardCharacter = {readonly name: string; readonly todo: string};

/** Finds the first character of a line that is hard to show; tabs count unless `tabs` is allowed. */
export const findHardCharacter = (
	text: string,
	tabs: 'allowed' | 'hard' = 'hard',
): HardCharacter | undefined => {
	for (const character of text) {
		if (character === '\t') {
			if (tabs === 'allowed') continue;
			return {name: 'a tab', todo: 'Write spaces.'};
		}
		if (!hard.test(character)) continue;
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return {
			name: `a character that can't be shown (U+${code.padStart(4, '0')})`,
			todo: 'Delete it; it may be invisible in the editor, so retype the word around it.',
		};
	}
	return undefined;
};

// Control characters; invisible format characters (zero width, direction); variation
// selectors, whose width terminals disagree on; private use; unpaired surrogates; U+FFFD.
const hard = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\uFFFD/u;
