/**
Joins moves to the next line that follow each other into one move over several.

Ink moves over every line that stays as it is by itself, which is a third of what a moved
selection writes. CNL with a count: ECMA-48, 8.3.12.
*/
export const joinMoves = (output: string): string =>
	output.replace(/(?:\x1b\[E){2,}/g, (moves) => `\x1b[${moves.length / 3}E`);
