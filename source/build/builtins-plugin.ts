import {builtinModules} from 'node:module';
import type {Plugin} from 'esbuild';

/**
Takes Node's own modules with `process.getBuiltinModule` instead of an import.

Importing one makes Node read all that it exports, and with it load what nobody asked for:
`node:util` alone brings streams, sockets and a differ, 7 ms before the first frame. The bundle's
own import helper reads them all too, so it gets an object that only inherits them.

Each importing file has its own such object, or the objects that several parts of the program
share would be two dozen chunks of one line.
*/
export const builtinsPlugin: Plugin = {
	name: 'builtins',
	setup: ({onResolve, onLoad}) => {
		const names = builtinModules.filter((name) => !name.startsWith('_')).join('|');
		onResolve({filter: new RegExp(`^(node:)?(${names})$`)}, ({path, kind, importer}) => {
			if (kind === 'dynamic-import') return {path, external: true};
			const name = path.replace(/^node:/, '');
			const isRequired = kind === 'require-call';
			return {
				path: `${name} in ${importer}`,
				namespace: 'builtin',
				pluginData: {contents: isRequired ? required(name) : imported(name)},
			};
		});
		onLoad({filter: /.*/, namespace: 'builtin'}, ({pluginData}) => pluginData);
	},
};

const required = (name: string): string => `module.exports = ${take(name)};`;

const imported = (name: string): string =>
	name === 'process'
		? 'export default process; export const {env} = process;'
		: `module.exports = Object.create(${take(name)});`;

const take = (name: string): string =>
	`process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`;
