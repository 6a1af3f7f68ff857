import type {Part, Phrase, Step} from './phrase.ts';

const shortGap = 3;
const longGap = 8;

const alternative =
	/^(?:@[a-z0-9-]+|=?-?[\p{L}\p{N}]+\*?|[☐✗✓∅<>%&+-]|\p{Extended_Pictographic})$/u;

const parseStep = (text: string, gap: number): Step | string => {
	const optional = text.endsWith('?');
	const options = (optional ? text.slice(0, -1) : text).split('/');
	const wrong = options.find((option) => !alternative.test(option));
	if (wrong !== undefined) return `"${wrong || text}" is neither a word nor a @concept`;
	const starting = (sign: string): readonly string[] =>
		options.filter((option) => option.startsWith(sign)).map((option) => option.slice(1));
	const plain = options.filter((option) => !/^[@=]/.test(option));
	return {
		words: plain.filter((option) => !option.endsWith('*') || option === '*'),
		exact: starting('='),
		prefixes: plain
			.filter((option) => option.length > 1 && option.endsWith('*'))
			.map((option) => option.slice(0, -1)),
		concepts: starting('@'),
		optional,
		gap,
	};
};

const parsePart = (text: string): Part | string => {
	const steps: Step[] = [];
	let gap = 0;
	for (const piece of text.split(/\s+/)) {
		if (piece === '..' || piece === '...') {
			if (steps.length === 0) return 'a phrase starts with a word, not with a gap';
			gap = piece === '..' ? shortGap : longGap;
			continue;
		}
		const step = parseStep(piece, gap);
		if (typeof step === 'string') return step;
		steps.push(step);
		gap = 0;
	}
	if (gap > 0) return 'a phrase ends with a word, not with a gap';
	if (steps[0] === undefined) return 'a phrase needs a word';
	return steps[0].optional ? 'the first word of a phrase cannot be optional' : steps;
};

/**
Parses a way of saying something, such as `nobody/@upstream .. answer + in time`.

`a/b` is either word, `word*` any word that starts so, `=word` the word in this form only, `word?`
may be missing, `@name` a concept. `..` lets up to three other words in, `...` up to eight. Parts
between ` + ` stand in one sentence in any order, between ` & ` anywhere in the answer. What is
wrong comes back as a text.
*/
export const parsePhrase = (text: string): Phrase | string => {
	const anywhere = / & /.test(text);
	if (anywhere && / \+ /.test(text))
		return 'a phrase joins its parts by + or by &, not by both';
	const parts: Part[] = [];
	for (const piece of text.split(anywhere ? ' & ' : ' + ')) {
		const part = parsePart(piece.trim());
		if (typeof part === 'string') return part;
		parts.push(part);
	}
	return {parts, within: anywhere ? 'answer' : 'sentence'};
};
