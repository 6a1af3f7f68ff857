/** One key, a run of plain characters, or a paste, out of what a terminal sent. */
export type KeyToken =
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'key'; readonly text: string}
	| {readonly kind: 'paste'; readonly text: string};

/**
Splits what a terminal sent into keys.

`rest` is the start of a sequence whose end has not arrived; it belongs before the next piece.
An escape at the very end is one too: only time tells it from the key Esc.
*/
export const splitKeys = (
	input: string,
): {readonly tokens: readonly KeyToken[]; readonly rest: string} => {
	const tokens: KeyToken[] = [];
	let at = 0;
	while (at < input.length) {
		if (input.startsWith(pasteStart, at)) {
			const end = input.indexOf(pasteEnd, at);
			if (end === -1) return {tokens, rest: input.slice(at)};
			tokens.push({
				kind: 'paste',
				text: input.slice(at + pasteStart.length, end),
			});
			at = end + pasteEnd.length;
			continue;
		}
		token.lastIndex = at;
		const text = token.exec(input)?.[0] ?? input.charAt(at);
		const end = at + text.length;
		if (end === input.length && unfinished.test(text)) return {tokens, rest: text};
		tokens.push({
			kind: /^[^\x00-\x1f\x7f]/.test(text) ? 'text' : 'key',
			text,
		});
		at = end;
	}
	return {tokens, rest: ''};
};

/** What a terminal sends before pasted text in bracketed paste mode. */
export const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** A CSI or SS3 sequence, Alt with a character, a control character, or plain characters. */
const token =
	/\x1b\[[0-?]*[ -/]*[@-~]?|\x1bO[ -~]?|\x1b[^\x1b\x00-\x1f]?|[\x00-\x1f\x7f]|[^\x00-\x1f\x7f]+/gy;

const unfinished = /^\x1b(\[[0-?]*[ -/]*|O)?$/;
