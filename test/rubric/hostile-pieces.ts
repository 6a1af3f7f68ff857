/** What makes a slow pattern slow when it is repeated, each under a name. */
export const hostilePieces: readonly (readonly [name: string, piece: string])[] = [
	['one letter', 'a'],
	['not', 'not '],
	['a rule word', 'server '],
	['commas', 'dns, '],
	['brackets', '[x] ( ) '],
	['quotes', "'n't '"],
	['hyphens', 'ser-ti-fi-kit-'],
	['emoji', '🧱🔥 '],
	['control sequences', '\u001b[31mred\u001b[0m '],
	['combining marks', 'e\u0301\u0301\u0301'],
	['a long unknown word', 'qwertzuiop'],
	['single letters', 'd n s a p i '],
	['lone surrogates', '\ud83d '],
	['newlines', '\n- \n'],
];
