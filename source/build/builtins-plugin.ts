import {builtinModules} from 'node:module';
import type {Plugin} from 'esbuild';

/**
Takes Node's own modules with `process.getBuiltinModule` instead of an import.

Importing one makes Node read all that it exports, and with it load what nobody asked for:
`node:util` alone brings streams, sockets and a differ, 7 ms before the first frame. The bundle's
own import helper reads them all too, so it gets an object that only inherits them.
*/
export const builtinsPlugin: Plugin = {
	name: 'builtins',
	setup: ({onResolve, onLoad}) => {
		const names = builtinModules.filter((name) => !name.startsWith('_')).join('|');
		onResolve({filter: new RegExp(`^(node:)?(${names})$`)}, ({path, kind}) => {
			if (kind === 'dynamic-import') return {path, external: true};
			return {
				path: path.replace(/^node:/, ''),
				namespace: kind === 'require-call' ? 'builtin-required' : 'builtin-imported',
			};
		});
		const take = (path: string) => `process.getBuiltinModule(${JSON.stringify(`node:${path}`)})`;
		onLoad({filter: /^process$/, namespace: 'builtin-imported'}, () => ({
			contents: 'export default process; export const {env} = process;',
		}));
		onLoad({filter: /.*/, namespace: 'builtin-imported'}, ({path}) => ({
			contents: `module.exports = Object.create(${take(path)});`,
		}));
		onLoad({filter: /.*/, namespace: 'builtin-required'}, ({path}) => ({
			contents: `module.exports = ${take(path)};`,
		}));
	},
};
