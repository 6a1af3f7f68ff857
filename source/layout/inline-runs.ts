import type {Inline} from '../content/course.ts';
import type {Run} from './line.ts';

type Style = Omit<Run, 'text'>;

/**
Turns the inline parts of a text into runs.

A link's address follows its text, dim and in parentheses, unless the text already is the address
or the link stays within the lesson (`#…`).
*/
export function inlineRuns(inline: readonly Inline[]): Run[] {
	return styledRuns(inline, {});
}

function styledRuns(inline: readonly Inline[], style: Style): Run[] {
	return inline.flatMap((part) => partRuns(part, style));
}

function partRuns(part: Inline, style: Style): Run[] {
	switch (part.kind) {
		case 'text':
			return [{...style, text: part.text}];
		case 'code':
			return [{...style, text: part.text, tone: 'code'}];
		case 'strong':
			return styledRuns(part.text, {...style, strong: true});
		case 'emphasis':
			return styledRuns(part.text, {...style, emphasis: true});
		case 'link':
			return linkRuns(part.url, styledRuns(part.text, style));
	}
}

function linkRuns(url: string, shown: Run[]): Run[] {
	const text = shown.map((run) => run.text).join('');
	return url.startsWith('#') || bareAddress(url) === bareAddress(text)
		? shown
		: [...shown, {text: ' '}, {text: `(${url})`, tone: 'dim'}];
}

function bareAddress(address: string): string {
	return address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
}
