/** One part of a phrase. */
export type PhrasePiece =
	| {readonly kind: 'words'; readonly text: string}
	| {readonly kind: 'value'; readonly name: string}
	| {readonly kind: 'choice'; readonly texts: readonly string[]}
	/** Anything up to what follows: on the same line, or on one of the next few. */
	| {readonly kind: 'gap'; readonly lines: boolean};

export type Phrase = {
	/** Only where a line starts, behind what a log puts before it. */
	readonly atStart: boolean;
	/** Only where a line ends. */
	readonly atEnd: boolean;
	readonly pieces: readonly PhrasePiece[];
};

/**
Reads a phrase: words as they stand in an output, and what may stand between them.

`{name}` is a value or a code, `{one|other}` a choice (an empty one makes it optional), `…`
anything on the line, `⏎` the next few lines, `^` in front the start of a line, `$` behind its
end, `{{` and `}}` braces. Returns what is wrong with it as a string.
*/
export const parsePhrase = (text: string): Phrase | string => {
	const atStart = text.startsWith('^');
	const atEnd = text.endsWith('$');
	const body = text.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
	const pieces: PhrasePiece[] = [];
	const addWords = (words: string) => {
		const last = pieces.at(-1);
		if (last?.kind === 'words')
			pieces[pieces.length - 1] = {...last, text: last.text + words};
		else pieces.push({kind: 'words', text: words});
	};
	for (let at = 0; at < body.length; ) {
		const sign = body[at] ?? '';
		if (body.startsWith('{{', at) || body.startsWith('}}', at)) {
			addWords(sign);
			at += 2;
		} else if (sign === '{') {
			const end = body.indexOf('}', at);
			if (end === -1) return 'A { is not closed.';
			const inside = body.slice(at + 1, end);
			pieces.push(
				inside.includes('|')
					? {kind: 'choice', texts: inside.split('|')}
					: {kind: 'value', name: inside},
			);
			at = end + 1;
		} else if (sign === '}') {
			return 'A } stands alone.';
		} else if (sign === '…' || sign === '⏎') {
			pieces.push({kind: 'gap', lines: sign === '⏎'});
			at += 1;
		} else {
			addWords(sign);
			at += 1;
		}
	}
	if (!pieces.some(({kind}) => kind !== 'gap')) return 'The phrase is empty.';
	return {atStart, atEnd, pieces};
};
