import {Text} from 'ink';
import {render} from 'ink-testing-library';
import type {ReactElement} from 'react';
import {describe, expect, it, onTestFinished} from 'vitest';
import {Field} from '../../source/parts/field.tsx';
import {LiveFrame} from '../../source/parts/live-frame.tsx';
import {PaintedLines} from '../../source/parts/painted-lines.tsx';
import {ThemeContext} from '../../source/parts/theme-context.ts';
import {plainPalette} from '../../source/theme/palette.ts';

/** What a component looks like, without colour and blanks at the ends of rows. */
const draw = (element: ReactElement, ascii = false): string => {
	const {lastFrame, unmount} = render(
		<ThemeContext.Provider value={{palette: plainPalette, ascii}}>
			{element}
		</ThemeContext.Provider>,
	);
	onTestFinished(unmount);
	return (lastFrame() ?? '')
		.replace(/\x1b\[[0-9;]*m/g, '')
		.split('\n')
		.map((row) => row.trimEnd())
		.join('\n');
};

const ignore = (): void => {};

describe('Field', () => {
	const field = (value: string, width: number, rows: number, ascii = false): string =>
		draw(<Field {...{value, width, rows}} sign="›" onChange={ignore} />, ascii);

	it('shows its sign and its text', () => {
		expect(field('not DNS', 30, 1)).toBe('› not DNS');
	});

	it('shows an ASCII sign where signs are ASCII', () => {
		expect(field('not DNS', 30, 1, true)).toBe('> not DNS');
	});

	it('has a short text at its top', () => {
		expect(field('not DNS', 30, 3)).toBe('› not DNS\n\n');
	});

	it('wraps', () => {
		expect(field('the upstream was too slow', 16, 3)).toBe(
			'› the upstream\n  was too slow\n',
		);
	});

	it('shows the end of a text that is too long for it', () => {
		expect(field('one two three four five six', 12, 2)).toBe('› three four\n   five six');
		expect(field('one two three six', 12, 1)).toBe('› three six');
	});

	it('hands on what is typed', () => {
		const typed: string[] = [];
		const {stdin, unmount} = render(
			<Field
				value="no"
				width={20}
				rows={1}
				sign="›"
				onChange={(text) => typed.push(text)}
			/>,
		);
		onTestFinished(unmount);
		stdin.write('t');
		expect(typed).toEqual(['not']);
	});
});

describe('PaintedLines', () => {
	it('draws one row a line, blank ones too', () => {
		const lines = [[{text: 'one'}, {text: ' two', tone: 'good' as const}], [], []];
		expect(draw(<PaintedLines lines={lines} />)).toBe('one two\n\n');
	});

	it('draws nothing for no lines', () => {
		expect(draw(<PaintedLines lines={[]} />)).toBe('');
	});

	it('draws ASCII where signs are ASCII', () => {
		expect(draw(<PaintedLines lines={[[{text: '✓ a → b …'}]]} />, true)).toBe(
			'+ a > b ~',
		);
	});
});

describe('LiveFrame', () => {
	it('keeps title and hints whatever the body does', () => {
		const picture = draw(
			<LiveFrame
				frame={{title: 'Title', status: '1 of 4', context: 'typing'}}
				viewport={{columns: 40, rows: 10}}
			>
				<Text>{Array.from({length: 30}, (_, row) => `row ${row}`).join('\n')}</Text>
			</LiveFrame>,
		);
		expect(picture).toMatchInlineSnapshot(`
			" Title                           1 of 4
			 ──────────────────────────────────────
			 row 0
			 row 1
			 row 2
			 row 3
			 row 4
			 row 5
			 ──────────────────────────────────────
			 ↵ have it graded   Esc pause"
		`);
	});
});
