import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'esbuild';

/** Packages that the bundle replaces, and by what; each file says why. */
const replaced: Readonly<Record<string, string>> = {
	figures: 'figures.ts',
	'signal-exit': 'signal-exit.ts',
	'string-width': 'string-width.ts',
	'terminal-size': 'terminal-size.ts',
	'yoga-layout': 'yoga-layout.ts',
};

/** The same for modules within Ink. */
const replacedInInk: Readonly<Record<string, string>> = {
	'ErrorOverview.js': 'error-overview.ts',
	'output.js': 'output.ts',
	'sanitize-ansi.js': 'sanitize-ansi.ts',
};

/** What the stand-ins still take of the packages that they stand in for. */
const originals: Readonly<Record<string, string>> = {
	'ink-output': 'ink/build/output.js',
	'ink-sanitize-ansi': 'ink/build/sanitize-ansi.js',
	'string-width-itself': 'string-width/index.js',
	'yoga-layout-binary': 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
	'yoga-layout-wrapper': 'yoga-layout/dist/src/wrapAssembly.js',
	'yoga-layout-names': 'yoga-layout/dist/src/generated/YGEnums.js',
	'yaml-map': 'yaml/browser/dist/schema/common/map.js',
	'yaml-seq': 'yaml/browser/dist/schema/common/seq.js',
	'yaml-string': 'yaml/browser/dist/schema/common/string.js',
};

/** Puts the stand-ins in place of packages, and Yoga's WebAssembly into a file in `outdir`. */
export const standIns = (root: string, outdir: string): Plugin => ({
	name: 'stand-ins',
	setup: ({onResolve, onLoad}) => {
		const own = (file: string) => ({
			path: path.join(root, 'source/build/stand-ins', file),
		});
		onResolve({filter: anyOf(replaced)}, ({path: name}) => own(replaced[name] ?? ''));
		onResolve({filter: anyOf(originals)}, ({path: name}) => ({
			path: path.join(root, 'node_modules', originals[name] ?? ''),
		}));
		onResolve({filter: /^\.\//}, ({path: name, resolveDir}) => {
			const file = replacedInInk[path.basename(name)];
			return file !== undefined && inInk.test(resolveDir) ? own(file) : undefined;
		});
		// The build for browsers is the same code in modules, so that what nobody uses is left out:
		// for Node there is only one in CommonJS, which is bundled whole.
		onResolve({filter: /^yaml$/}, () => ({
			path: path.join(root, 'node_modules/yaml/browser/dist/index.js'),
		}));
		onResolve({filter: /^\.\/tags\.js$/}, ({resolveDir}) =>
			inYaml.test(resolveDir) ? own('yaml-tags.ts') : undefined,
		);
		// Ink asks for its developer tools only with DEV=true, and does without them.
		onResolve({filter: /^\.\/devtools\.js$/}, () => ({
			path: 'data:text/javascript,',
			external: true,
		}));
		onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path: file}) => {
			const text = readFileSync(file, 'utf8');
			const [, wasm] = /;base64,([A-Za-z0-9+/=]+)/.exec(text) ?? [];
			if (wasm === undefined) return {errors: [{text: `${file} holds no WebAssembly.`}]};
			mkdirSync(outdir, {recursive: true});
			const packed = brotliCompressSync(Buffer.from(wasm, 'base64'));
			writeFileSync(path.join(outdir, 'yoga.wasm.br'), packed);
			return {contents: text.replace(wasm, '')};
		});
	},
});

const anyOf = (names: Readonly<Record<string, string>>): RegExp =>
	new RegExp(`^(${Object.keys(names).join('|')})$`);

const inYaml = /\bnode_modules[\\/]yaml[\\/]browser[\\/]dist[\\/]schema$/;

const inInk = /\bnode_modules[\\/]ink[\\/]build\b/;
