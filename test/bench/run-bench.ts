import {execFileSync} from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {typeRandomly} from '../terminal/random-keys.ts';
import {longerProgram, recordFolder} from './make-inputs.ts';
import {costOfAnswers, costOfHostile} from './measure-grading.ts';
import {measureBurst, measureIdle, measureKeys} from './measure-keys.ts';
import {measureStart, type Start, type Startable} from './measure-start.ts';
import {median, quantile} from './quantile.ts';

/*
`npm run bench [-- start keys idle grading growth soak] [--rounds N] [--node PATH]`: how the built program
starts and feels, measured in a pseudo-terminal from outside.

Machines differ, so times are given as ratios to `hold`, a Node that writes a line, goes raw and
waits, and all programs take turns within a run. It is no test: a busy machine would fail it.
*/

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
	const at = args.indexOf(name);
	return at === -1 ? undefined : args.splice(at, 2)[1];
};
const rounds = Number(option('--rounds') ?? 15);
const node = option('--node') ?? process.execPath;
const soakKeys = Number(option('--keys') ?? 100_000);
const wanted = (name: string): boolean => args.length === 0 || args.includes(name);

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-bench-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

// Its own copy, so that a build in the meantime does no harm.
const dist = path.join(folder, 'dist');
cpSync(path.join(root, 'dist'), dist, {recursive: true});
writeFileSync(path.join(dist, 'package.json'), '{"type":"module"}');
const program = path.join(dist, 'cli.js');
const course = readFileSync(path.join(dist, 'course.json.br'));
const lesson: string = JSON.parse(brotliDecompressSync(course).toString()).lesson.id;
const environment = (home: string): Record<string, string> => ({
	ERROR_LESSON_HOME: home,
	XDG_CACHE_HOME: path.join(folder, 'cache'),
});
const env = environment(path.join(folder, 'home'));

const first = '? keys';
const hold: Startable = {
	command: [node, path.join(import.meta.dirname, 'hold.mjs')],
	frame: 'READY',
	poke: ['x', 'GOT'],
	quit: 'q',
};
const lessonStart = (entry: string, variables: Record<string, string>): Startable => ({
	command: [node, entry],
	frame: first,
	poke: ['?', 'quit from anywhere'],
	quit: '\x03',
	options: {env: variables},
});

// Node keeps what it has compiled only from version 22 on.
const isCached =
	Number(/v(\d+)/.exec(execFileSync(node, ['--version'], {encoding: 'utf8'}))?.[1]) >= 22;

const show = (name: string, ...cells: readonly string[]): void => {
	console.log(name.padEnd(28), ...cells.map((cell) => cell.padStart(17)));
};
const of = (value: number, limit: number, digits = 2, unit = '×'): string =>
	`${value.toFixed(digits)} ${unit}${value <= limit ? '' : ' !'} (${limit})`;

/** Starts programs in turn; the first round of each only warms up. */
const starts = async (programs: Readonly<Record<string, Startable>>) => {
	const runs: Record<string, Start[]> = {};
	for (let round = -1; round < rounds; round++) {
		for (const [name, one] of Object.entries(programs)) {
			const start = await measureStart(one);
			if (round >= 0) runs[name] = [...(runs[name] ?? []), start];
		}
	}
	return (name: string, figure: keyof Start): number =>
		median((runs[name] ?? []).map((run) => run[figure]));
};

console.log(
	`Node ${node === process.execPath ? process.version : node}, ${cpus().length} × ${cpus()[0]?.model}, medians of ${rounds}; "!" is over the limit in brackets\n`,
);

if (wanted('start')) {
	const uncached = {...env, NODE_DISABLE_COMPILE_CACHE: '1'};
	const once = (frame: string, ...rest: readonly string[]): Startable => ({
		command: [node, program, ...rest],
		frame,
		options: {env},
	});
	const result = await starts({
		hold,
		less: {
			command: ['less', path.join(root, 'README.md')],
			frame: 'error-lesson',
			quit: 'q',
		},
		lesson: lessonStart(program, env),
		'lesson, nothing cached': lessonStart(program, uncached),
		version: once('.', '--version'),
		help: once('Exit codes', '--help'),
		explain: once('504', 'explain', '504'),
	});
	const base = (figure: keyof Start): number => result('hold', figure);
	show('start, × hold', 'first frame', 'answers a key', 'memory', 'exit');
	show(
		'hold',
		`${base('frame').toFixed(1)} ms`,
		`${base('answer').toFixed(1)} ms`,
		`${(base('memory') / 1024).toFixed(0)} MB`,
		`${base('exit').toFixed(1)} ms`,
	);
	show('less', `${(result('less', 'frame') / base('frame')).toFixed(2)} ×`);
	for (const [name, more] of [
		['lesson', isCached ? 1 : 1.5],
		['lesson, nothing cached', 1.5],
	] as const) {
		show(
			name,
			of(result(name, 'frame') / base('frame'), 2 * more),
			of(result(name, 'answer') / base('frame'), 3.5 * more),
			of(result(name, 'memory') / base('memory'), 1.6),
			of(result(name, 'exit') / base('exit'), 4),
		);
	}
	for (const [name, label] of [
		['version', '--version'],
		['help', '--help'],
		['explain', 'explain 504'],
	] as const) {
		show(label, of(result(name, 'frame') / base('frame'), 1.5));
	}
	console.log();
}

let homes = 0;
/** Every run is a learner's first: the lesson resumes where the last one stopped. */
const lessonRun = (entry: string) => ({
	command: [node, entry],
	env: environment(path.join(folder, `home-${homes++}`)),
	frame: first,
});
const scrolling = {
	setup: [['jj\r', 'search'] as const],
	keys: ['j', 'j', 'j', 'k', 'k', 'k'],
};
const typing = {
	setup: [['Gk\r', 'have it graded'] as const],
	keys: [...'the token lacks a scope '],
};

const showKeys = async (
	name: string,
	run: Parameters<typeof measureKeys>[0],
): Promise<void> => {
	const {times, bytes} = await measureKeys(run);
	const seen = times.filter((time) => time > 0);
	show(
		name,
		of(median(seen), 5, 1, 'ms'),
		of(quantile(seen, 0.99), 16, 1, 'ms'),
		name.startsWith('selection') ? of(median(bytes), 400, 0, '') : `${median(bytes)}`,
		`${times.length - seen.length}`,
	);
};

if (wanted('keys')) {
	const count = rounds * 8;
	show('keys', 'median', '99th percentile', 'bytes', 'unanswered');
	await showKeys('selection moved', {
		...lessonRun(program),
		keys: ['j', 'j', 'k', 'k'],
		count,
	});
	await showKeys('text scrolled', {...lessonRun(program), ...scrolling, count});
	await showKeys('typing in a field', {...lessonRun(program), ...typing, count});
	await showKeys('figure stepped', {
		...lessonRun(program),
		setup: [
			['jjjjjjjjj\r', 'step through it'],
			['\r', 'step 1 of'],
		],
		keys: ['l', 'l', 'h', 'h'],
		count,
	});
	const text = 'a held key and a pasted line '.repeat(4).slice(0, 100);
	for (const [name, keys, shown, setup] of [
		['100 × j at once', 'j'.repeat(100), '', scrolling.setup],
		['100 letters at once', text, text.slice(-12).trim(), typing.setup],
	] as const) {
		const runs = [];
		for (let round = 0; round < Math.min(rounds, 7); round++) {
			runs.push(await measureBurst({...lessonRun(program), setup}, keys, shown));
		}
		show(
			name,
			of(median(runs.map(({time}) => time)), 25, 1, 'ms'),
			`${Math.max(...runs.map(({frames}) => frames))} frames`,
			`${median(runs.map(({bytes}) => bytes))}`,
			runs.every(({complete}) => complete) ? 'none lost' : 'lost!',
		);
	}
	console.log();
}

if (wanted('idle')) {
	const {bytes, cpu} = await measureIdle(lessonRun(program), 5);
	show('idle, 5 s', `${bytes} bytes`, `${cpu} ms of CPU`);
	console.log();
}

if (wanted('grading')) {
	const costs = costOfAnswers();
	show('grading', 'median', '99th percentile', 'slowest');
	show(
		`${costs.length} answers`,
		of(median(costs), 5, 2, 'ms'),
		of(quantile(costs, 0.99), 5, 2, 'ms'),
		`${(costs.at(-1) ?? 0).toFixed(2)} ms`,
	);
	// Eight times the length: eight times the work where it grows linearly, sixty-four where not.
	const lengths = [5000, 10_000, 40_000];
	show(
		'repeated',
		...lengths.map((length) => `${length / 1000},000 letters`),
		'40,000 ÷ 5,000',
	);
	for (const [name, growing] of costOfHostile(lengths)) {
		const [first = 0, , last = 0] = growing;
		show(
			name,
			...growing.map((cost) => `${cost.toFixed(1)} ms`),
			of(last / first, 16, 1),
		);
	}
	console.log();
}

if (wanted('growth')) {
	const programs: Record<string, Startable> = {hold};
	const entries: Record<number, string> = {};
	for (const times of [1, 10, 100]) {
		entries[times] = longerProgram(dist, folder, times);
		programs[`lesson × ${times}`] = lessonStart(entries[times], env);
	}
	for (const size of [10, 1000, 100_000]) {
		programs[`${size} entries`] = lessonStart(
			program,
			environment(recordFolder(folder, size, lesson)),
		);
	}
	const result = await starts(programs);
	show('growth, × hold', 'first frame', 'answers a key', 'memory');
	for (const name of Object.keys(programs)) {
		if (name === 'hold') continue;
		const figures = ['frame', 'answer', 'memory'] as const;
		show(
			name,
			...figures.map(
				(one) =>
					`${(result(name, one) / result('hold', one === 'answer' ? 'frame' : one)).toFixed(2)} ×`,
			),
		);
	}
	for (const [times, entry] of Object.entries(entries)) {
		await showKeys(`scrolled, lesson × ${times}`, {
			...lessonRun(entry),
			...scrolling,
			setup: [['\r', 'search']],
			count: rounds * 4,
		});
	}
}

// A long one, so only where it is asked for: `npm run bench -- soak --keys 1000000`.
if (args.includes('soak')) {
	const total = soakKeys;
	for (let typed = 0; typed < total; ) {
		const seed = Math.floor(Math.random() * 2 ** 31);
		const home = path.join(folder, `soak-${seed}`);
		mkdirSync(home);
		const run = await typeRandomly([node, program], home, {
			seed,
			keys: Math.min(20_000, total - typed),
		});
		typed += run.keys;
		show(
			`random keys, seed ${seed}`,
			`${run.keys} keys`,
			`${run.starts} starts`,
			run.fault ?? 'no fault',
		);
		if (run.fault !== undefined) break;
	}
}
process.exit();
