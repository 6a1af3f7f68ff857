import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {builtinsPlugin} from './builtins-plugin.ts';
import {collectLicences} from './collect-licences.ts';
import {lessonPlugin} from './lesson-plugin.ts';
import {partsPlugin} from './parts-plugin.ts';
import {shrinkParts} from './shrink-parts.ts';
import {standIns} from './stand-ins.ts';

/** What a build for tests and benches may ask for. */
export type BundleOptions = {
	/** Plugins that come before the program's own. */
	readonly plugins?: readonly Plugin[];
	/** The lesson to put in, from the root. */
	readonly lessonFolder?: string;
	/** Lets the environment variable FAULT make the program fail; only in builds for tests. */
	readonly fault?: boolean;
	/** Leaves the names as they are, for profiles. */
	readonly readable?: boolean;
	/** Makes the code as small as it gets, for the package; takes some seconds. */
	readonly smallest?: boolean;
};

/**
Bundles program and lesson into a folder, with the licences of what is bundled.

The entry is built apart from the rest, in a syntax that every Node can read, so that an old
one gets a sentence instead of a syntax error. What is imported with `import()` becomes a file of
its own, and only what is asked for is loaded.
*/
export const bundle = async (
	root: string,
	outdir: string,
	{
		plugins = [],
		lessonFolder = 'lessons/reading-errors',
		fault = false,
		readable = false,
		smallest = false,
	}: BundleOptions = {},
): Promise<void> => {
	rmSync(outdir, {recursive: true, force: true});
	mkdirSync(outdir, {recursive: true});
	const shared = {
		absWorkingDir: root,
		bundle: true,
		minify: !readable,
		platform: 'node',
		format: 'esm',
		legalComments: 'none',
		logLevel: 'error',
		outdir,
	} satisfies BuildOptions;
	const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	await build({
		...shared,
		entryPoints: {cli: 'source/cli.ts'},
		target: 'es2015',
		supported: {'dynamic-import': true, 'import-meta': true},
		external: ['./main.js'],
		banner: {js: '#!/usr/bin/env node'},
	});
	const parts = new Map([
		['main', path.join(root, 'source/main.ts')],
		['draw-lesson', path.join(root, 'source/draw-lesson.tsx')],
		['fold-schedule', path.join(root, 'source/drill/fold-schedule.ts')],
	]);
	const inputs = new Set<string>();
	const buildParts = async (names: readonly string[]): Promise<void> => {
		const {metafile} = await build({
			...shared,
			entryPoints: Object.fromEntries(names.map((name) => [name, parts.get(name) ?? ''])),
			splitting: names.length > 1,
			chunkNames: 'shared-[hash]',
			target: 'node20',
			jsx: 'automatic',
			metafile: true,
			define: {
				'process.env.NODE_ENV': '"production"',
				'process.env.DEV': '"false"',
				VERSION: JSON.stringify(version),
				FAULT: fault ? 'process.env.FAULT' : 'undefined',
				'Intl.Segmenter': 'LazySegmenter',
			},
			inject: [path.join(root, 'source/build/stand-ins/lazy-segmenter.ts')],
			banner: {js: 'const require=(name)=>process.getBuiltinModule(name);'},
			plugins: [
				...plugins,
				partsPlugin(parts),
				builtinsPlugin,
				standIns(root, outdir),
				lessonPlugin(root, lessonFolder, outdir),
			],
		});
		for (const input of Object.keys(metafile.inputs)) inputs.add(input);
	};
	// Every start loads the first two steps, one after the other. What they have in common with
	// commands that need half of the lesson is shared with these, or the package would hold it
	// three times. Explaining is waited for, so it is one file.
	const steps = [
		['main'],
		['open-lesson', 'draw-lesson', 'fold-schedule', 'grade', 'export'],
		['explain'],
	];
	for (const step of steps) await buildParts(step);
	// What is left may name further parts.
	for (let built = 0; built < parts.size; ) {
		built = parts.size;
		await buildParts([...parts.keys()].filter((name) => !steps.flat().includes(name)));
	}
	if (smallest) await shrinkParts(outdir);
	writeFileSync(path.join(outdir, 'LICENCES.txt'), collectLicences(root, [...inputs]));
};
