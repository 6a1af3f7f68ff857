import type {Line} from '../layout/line.ts';
import {textWidth} from '../layout/text-width.ts';
import type {Quote} from './finding.ts';

const indent = '   ';

/** Draws a line of an output with its evidence underlined, cut to `width` cells around it. */
export const layQuote = ({text, spans}: Quote, width: number): readonly Line[] => {
	const room = Math.max(8, width - indent.length);
	const shown = text.replaceAll('\t', ' ');
	const first = spans[0]?.start ?? 0;
	// Evidence that starts far to the right is moved into sight, with a little of what is before it.
	const lead =
		textWidth(shown) <= room || first < room / 2 ? 0 : first - Math.floor(room / 4);
	const front = lead > 0 ? '…' : '';
	let body = '';
	let at = lead;
	let taken = front.length;
	const rest = textWidth(shown.slice(lead));
	const limit = rest + taken <= room ? room : room - 1;
	for (const letter of shown.slice(lead)) {
		const wide = textWidth(letter);
		if (taken + wide > limit) break;
		body += letter;
		taken += wide;
		at += letter.length;
	}
	const back = at < shown.length ? '…' : '';
	const mark = spans.map((span) => ({
		start: textWidth(shown.slice(lead, Math.max(lead, Math.min(span.start, at)))),
		end: textWidth(shown.slice(lead, Math.max(lead, Math.min(span.end, at)))),
	}));
	let under = '';
	for (const {start, end} of mark) {
		const from = start + front.length;
		under =
			under.padEnd(from) +
			'─'.repeat(Math.max(0, end + front.length - Math.max(from, under.length)));
	}
	const line: Line = [{text: indent}, {text: front + body + back, tone: 'code'}];
	return under.trim() === ''
		? [line]
		: [line, [{text: indent + under, tone: 'attention'}]];
};
