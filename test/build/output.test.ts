import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import xterm from '@xterm/headless';
import {build} from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {standIns} from '../../source/build/stand-ins.ts';

type Canvas = {
	write(x: number, y: number, text: string, options: {transformers: unknown[]}): void;
	clip(clip: object): void;
	unclip(): void;
	get(): {readonly output: string; readonly height: number};
};
type MakeCanvas = new (size: {width: number; height: number}) => Canvas;
type Module = {
	Quick: MakeCanvas;
	Inks: MakeCanvas;
	quick: (text: string) => string;
	inks: (text: string) => string;
	width: typeof stringWidth;
};

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-stand-ins-'));
let modules: Module;

beforeAll(async () => {
	const outfile = path.join(folder, 'both.mjs');
	await build({
		stdin: {
			contents: `
				export {default as Quick} from './source/build/stand-ins/output.ts';
				export {default as Inks} from 'ink-output';
				export {default as quick} from './source/build/stand-ins/sanitize-ansi.ts';
				export {default as inks} from 'ink-sanitize-ansi';
				export {default as width} from './source/build/stand-ins/string-width.ts';
			`,
			resolveDir: root,
		},
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		plugins: [standIns(root, folder)],
		banner: {
			js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);",
		},
	});
	modules = (await import(pathToFileURL(outfile).href)) as Module;
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What a terminal shows, sign by sign, with how each looks. */
const shown = async (output: string): Promise<readonly string[]> => {
	const terminal = new xterm.Terminal({
		cols: 40,
		rows: 12,
		allowProposedApi: true,
		convertEol: true,
	});
	await new Promise<void>((resolve) => terminal.write(output, resolve));
	const {active} = terminal.buffer;
	return Array.from({length: 12}, (_, row) => {
		const line = active.getLine(row);
		let signs = '';
		for (let column = 0; column < 40; column++) {
			const cell = line?.getCell(column);
			// Nobody sees how a blank looks, but for reversed and underlined ones.
			const chars = cell?.getChars() || ' ';
			const looks = [cell?.isInverse(), cell?.isUnderline()];
			if (chars !== ' ')
				looks.push(cell?.isBold(), cell?.isDim(), cell?.isItalic(), cell?.getFgColor());
			signs += chars + looks.map((one) => (one ? Number(one) : '')).join('');
		}
		return signs;
	});
};

const piece = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.string({unit: fc.constantFrom(...'ab cde─▸✓↵…é'), maxLength: 12}),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'\x1b[1mbold\x1b[22m',
			'\x1b[36mcode\x1b[39m',
			'\x1b[2mdim\x1b[22m',
			'\x1b[7m found \x1b[27m',
			'\x1b[1m\x1b[31mboth\x1b[39m\x1b[22m',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'\x1b[1mopen',
			'\x1b[39m',
			'日本',
			'👩‍💻',
			'e\u0301',
			'\x1b[38;5;200mmany\x1b[39m',
			'\x1b[0m',
			'\x1b[1;4mtwo\x1b[0m',
			'\t',
			'\x07',
			'\x1b]8;;http://x\x07link\x1b]8;;\x07',
			'\u200b',
		),
	},
);
const text = fc
	.array(
		fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join('')),
		{minLength: 1, maxLength: 5},
	)
	.map((lines) => lines.join('\n'));

describe('the canvas that stands in for that of Ink', () => {
	it('shows what the canvas of Ink shows, wherever texts lie and however they are cut', async () => {
		const operation = fc.oneof(
			{
				weight: 5,
				arbitrary: fc.record({
					kind: fc.constant('write' as const),
					x: fc.integer({min: -3, max: 38}),
					y: fc.integer({min: -2, max: 12}),
					text,
				}),
			},
			{
				weight: 1,
				arbitrary: fc.record({
					kind: fc.constant('clip' as const),
					x1: fc.integer({min: 0, max: 10}),
					x2: fc.integer({min: 5, max: 30}),
					y1: fc.integer({min: 0, max: 5}),
					y2: fc.integer({min: 2, max: 12}),
				}),
			},
		);
		await fc.assert(
			fc.asyncProperty(fc.array(operation, {maxLength: 6}), async (operations) => {
				const draw = (Kind: MakeCanvas) => {
					const canvas = new Kind({width: 40, height: 12});
					let clips = 0;
					for (const one of operations) {
						if (one.kind === 'write') {
							canvas.write(one.x, one.y, modules.inks(one.text), {
								transformers: [(line: string) => line],
							});
						} else if (clips > 0) {
							canvas.unclip();
							clips--;
						} else {
							const {kind: _, ...clip} = one;
							canvas.clip(clip);
							clips++;
						}
					}
					for (; clips > 0; clips--) canvas.unclip();
					return canvas.get();
				};
				const quick = draw(modules.Quick);
				const inks = draw(modules.Inks);
				expect(quick.height).toBe(inks.height);
				expect(await shown(quick.output)).toEqual(await shown(inks.output));
			}),
			{numRuns: 400},
		);
	}, 60_000);

	it('cleans texts as Ink does', () => {
		fc.assert(
			fc.property(text, (one) => {
				expect(modules.quick(one)).toBe(modules.inks(one));
			}),
			{numRuns: 2000},
		);
	});

	it('measures texts as the package string-width does', () => {
		const options = fc.constantFrom(
			undefined,
			{countAnsiEscapeCodes: true},
			{ambiguousIsNarrow: false},
		);
		fc.assert(
			fc.property(text, options, (one, how) => {
				expect(modules.width(one, how)).toBe(stringWidth(one, how));
			}),
			{numRuns: 2000},
		);
	});
});
