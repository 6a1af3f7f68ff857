import {existsSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {startProgram, type Watched} from '../bench/start-program.ts';

/** Keys as a terminal sends them, and what else can arrive on its line. */
const key = fc
	.oneof(
		{
			weight: 12,
			arbitrary: fc.constantFrom('j', 'k', 'h', 'l', '\r', ' ', '1', '2', '3', '4'),
		},
		{
			weight: 6,
			arbitrary: fc.constantFrom(
				...['A', 'B', 'C', 'D', 'H', 'F', 'Z', '5~', '6~', '3~'].map(
					(end) => `\x1b[${end}`,
				),
			),
		},
		{
			weight: 4,
			arbitrary: fc.constantFrom(
				'\x1b',
				'\t',
				'\x7f',
				'\x15',
				'\x17',
				'\x04',
				'\x06',
				'\x02',
				'\x0c',
			),
		},
		{
			weight: 4,
			arbitrary: fc.constantFrom(
				'/',
				'?',
				'c',
				's',
				'm',
				'i',
				'd',
				'r',
				'n',
				'N',
				'g',
				'G',
			),
		},
		{weight: 4, arbitrary: fc.string({minLength: 1, maxLength: 12})},
		{weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 6})},
		{
			weight: 1,
			arbitrary: fc
				.string({unit: 'grapheme', minLength: 1, maxLength: 6})
				.map((text) => `\x1b[200~${text}\n${text}\x1b[201~`),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'\x1b[I',
				'\x1b[O',
				'\x1b[<0;5;5M',
				'\x1b[?1;2c',
				'\x1b]11;rgb:0/0/0\x07',
				'\x1b[1;5C',
				'\x1bOP',
			),
		},
	)
	.map((keys) =>
		// These end or stop the program, which is tried elsewhere.
		keys.replace(/[\x03\x1a]/g, ''),
	);

const size = fc.constantFrom(
	...([
		[80, 24],
		[40, 12],
		[20, 3],
		[1, 1],
		[200, 60],
	] as const),
);

/** One thing that happens to a program: keys in one piece, or another size of its window. */
const happening = fc.oneof(
	{
		weight: 30,
		arbitrary: fc.array(key, {minLength: 1, maxLength: 20}).map((keys) => ({keys})),
	},
	{weight: 1, arbitrary: size.map((to) => ({to}))},
);

export type RandomRun = {
	readonly keys: number;
	/** How often a key ended the program and it was started again. */
	readonly starts: number;
	/** What went wrong; undefined where nothing did. */
	readonly fault: string | undefined;
};

/** Types so many random characters into the program, by a seed that makes them the same again. */
export const typeRandomly = async (
	command: readonly string[],
	home: string,
	{seed, keys: wanted}: {readonly seed: number; readonly keys: number},
): Promise<RandomRun> => {
	const start = async (): Promise<Watched> => {
		const program = startProgram(command, {
			columns: 80,
			rows: 24,
			env: {HOME: home, ERROR_LESSON_HOME: home},
		});
		await program.until('\x1b[?2004h', 0, (text) => text);
		return program;
	};
	let program = await start();
	let keys = 0;
	let starts = 1;
	let ended: number | undefined;
	const watch = (): void => {
		const own = program;
		void own.ended.then(({code}) => {
			if (own === program) ended = code;
		});
	};
	watch();
	const happenings = fc.sample(happening, {seed, numRuns: Math.ceil(wanted / 20)});
	for (let at = 0; keys < wanted; at = (at + 1) % happenings.length) {
		const one = happenings[at];
		if (one === undefined) break;
		if ('to' in one) program.resize(...(one.to as [number, number]));
		else {
			const text = one.keys.join('');
			program.write(text);
			keys += text.length;
		}
		await program.quiet(2);
		if (ended === undefined) continue;
		if (ended !== 0 || existsSync(path.join(home, 'crash.txt'))) break;
		ended = undefined;
		program = await start();
		watch();
		starts++;
	}
	if (ended === undefined) {
		// A lone escape takes the next key with it, and a paste that was not ended takes them all.
		program.write('\x1b[201~');
		await program.quiet(100);
		program.write('\x03');
		({code: ended} = await program.ended);
	}
	const fault =
		ended !== 0
			? `it ended with ${ended}:\n${JSON.stringify(program.output().slice(-1500))}`
			: existsSync(path.join(home, 'crash.txt'))
				? 'it has written a report of a crash'
				: undefined;
	return {keys, starts, fault};
};
