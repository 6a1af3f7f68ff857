// A pattern for each shape of a control sequence (ECMA-48 §5.4 and §8.3), longest first. The
// parts of a pattern exclude each other's characters, so that matching is linear in the text.
// A string sequence must be closed: one that isn't would swallow words that were really said.
const stringSequence =
	/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x08\x0a-\x1f\x7f-\x9f]*(?:\x07|\x9c|\x1b\\)/;
const controlSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/;
const escapeSequence = /\x1b[ -/]*[0-~]?/;
const controlCharacter = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;

const anyControl = new RegExp(
	[stringSequence, controlSequence, escapeSequence, controlCharacter]
		.map((pattern) => pattern.source)
		.join('|'),
	'g',
);

/**
Takes everything out of a text that could steer a terminal, so that it is safe to draw.

Escape sequences go as a whole, and so do C0 and C1 control characters except newline and tab;
what a title sequence would have set goes with it. What is left has no control character, so
nothing in it can join to a new sequence. Linear in the length of the text.
*/
export function cleanText(text: string): string {
	return text.replace(anyControl, '');
}
