import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {collectLicences} from './collect-licences.ts';
import {lessonPlugin} from './lesson-plugin.ts';
import {standIns} from './stand-ins.ts';

/**
Bundles program and lesson into a folder, with the licences of what is bundled.

The entry is built apart from the rest, in a syntax that every Node can read, so that an old
one gets a sentence instead of a syntax error.
*/
export const bundle = async (root: string, outdir: string): Promise<void> => {
	rmSync(outdir, {recursive: true, force: true});
	mkdirSync(outdir, {recursive: true});
	const shared = {
		absWorkingDir: root,
		bundle: true,
		minify: true,
		platform: 'node',
		legalComments: 'none',
		logLevel: 'error',
		outdir,
	} as const;
	const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	await build({
		...shared,
		entryPoints: {cli: 'source/cli.ts'},
		format: 'esm',
		target: 'es2015',
		supported: {'dynamic-import': true, 'import-meta': true},
		external: ['./main.js'],
		banner: {js: '#!/usr/bin/env node'},
	});
	const {metafile} = await build({
		...shared,
		entryPoints: {main: 'source/main.ts'},
		chunkNames: 'chunk-[hash]',
		splitting: true,
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		metafile: true,
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			VERSION: JSON.stringify(version),
			// yoga-layout would read its WebAssembly with it, which loads an HTTP client: 30 ms.
			fetch: 'undefined',
			'Intl.Segmenter': 'LazySegmenter',
		},
		inject: [path.join(root, 'source/build/stand-ins/lazy-segmenter.ts')],
		alias: standIns(root),
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
		},
		plugins: [lessonPlugin(root) satisfies Plugin],
	});
	writeFileSync(
		path.join(outdir, 'LICENCES.txt'),
		collectLicences(root, Object.keys(metafile.inputs)),
	);
};
