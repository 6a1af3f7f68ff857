import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
Makes each module that is imported with `import()` a file of its own, and notes it in `parts`.

Only what is asked for is then found, read and compiled.
*/
export const partsPlugin = (parts: Map<string, string>): Plugin => ({
	name: 'parts',
	setup: ({onResolve}) => {
		onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
			if (kind !== 'dynamic-import' || /\bnode_modules\b/.test(resolveDir))
				return undefined;
			const file = path.resolve(resolveDir, name);
			const part = path.basename(name).replace(/\.tsx?$/, '');
			const other = parts.get(part);
			if (other !== undefined && other !== file) {
				return {
					errors: [{text: `${file} and ${other} can't both be the part ${part}.js.`}],
				};
			}
			parts.set(part, file);
			return {path: `./${part}.js`, external: true};
		});
	},
});
