import {hintLine} from '../keys/hint-line.ts';
import type {Line} from '../layout/line.ts';
import {lineWidth} from '../layout/line-width.ts';
import {clipLine} from './clip-line.ts';
import type {Frame} from './frame.ts';
import {type FrameSize, frameSize} from './frame-size.ts';
import {shorten} from './shorten.ts';

/** The rows above and below a body that a component draws itself. */
export type Chrome = {
	readonly above: readonly Line[];
	readonly below: readonly Line[];
};

/** What stands around the body of a screen, fitted into the window. */
export const composeChrome = (
	frame: Omit<Frame, 'body'>,
	viewport: {readonly columns: number; readonly rows: number},
	ascii: boolean,
): Chrome => {
	const size = frameSize(viewport, {notice: frame.notice !== undefined});
	const indent = ' '.repeat(size.margin);
	const above: Line[] = [];
	const below: Line[] = [];
	if (size.hasTitle) above.push(titleLine(frame, size, indent));
	if (size.hasRule) above.push(rule(size, indent));
	if (size.hasNotice && frame.notice !== undefined) {
		below.push([
			{text: indent},
			{text: shorten(frame.notice, size.width), tone: 'attention'},
		]);
	}
	if (size.hasBar) below.push(barLine(frame.bar, size, indent));
	if (size.hasHints) {
		below.push([
			{text: indent},
			...hintLine(frame.context, frame.words ?? {}, size.width, ascii),
		]);
	}
	const clip = (line: Line): Line => clipLine(line, viewport.columns);
	return {above: above.map(clip), below: below.map(clip)};
};

/** All rows of a screen: exactly as many as the window has, none wider than it. */
export const composeFrame = (
	frame: Frame,
	viewport: {readonly columns: number; readonly rows: number},
	ascii: boolean,
): readonly Line[] => {
	const {columns} = viewport;
	const size = frameSize(viewport, {notice: frame.notice !== undefined});
	const {above, below} = composeChrome(frame, viewport, ascii);
	const indent = {text: ' '.repeat(size.margin)};
	const body = frame.body
		.slice(0, size.rows)
		// Text is laid out to fit; a window of a few columns is too narrow for its indents.
		.map((line) => clipLine(line.length === 0 ? line : [indent, ...line], columns));
	const filler: Line[] = Array.from({length: size.rows - body.length}, () => []);
	return [...above, ...body, ...filler, ...below];
};

const titleLine = (frame: Omit<Frame, 'body'>, size: FrameSize, indent: string): Line => {
	const status = frame.status ?? '';
	const room = size.width - lineWidth([{text: status}]) - 2;
	// In a very narrow window the title says more than how far one is.
	const shown = room >= Math.min(12, lineWidth([{text: frame.title}])) ? status : '';
	const title = shorten(frame.title, shown === '' ? size.width : room);
	const gap = size.width - lineWidth([{text: title}]) - lineWidth([{text: shown}]);
	return [
		{text: indent},
		{text: title, strong: true},
		...(shown === ''
			? []
			: [{text: ' '.repeat(gap)}, {text: shown, tone: 'dim'} as const]),
	];
};

const rule = (size: FrameSize, indent: string): Line => [
	{text: indent},
	{text: '─'.repeat(size.width), tone: 'dim'},
];

/** A rule that is thick as far as the work is done, with the percentage at its end. */
const barLine = (bar: number | undefined, size: FrameSize, indent: string): Line => {
	if (bar === undefined) return rule(size, indent);
	// Only what is done whole is 100 %.
	const percent = bar < 1 ? Math.min(99, Math.round(bar * 100)) : 100;
	const label = ` ${percent} %`;
	const width = Math.max(0, size.width - label.length);
	const done = Math.round(width * bar);
	return [
		{text: indent},
		{text: '━'.repeat(done), tone: 'accent'},
		{text: '─'.repeat(width - done), tone: 'dim'},
		{text: label, tone: 'dim'},
	];
};
