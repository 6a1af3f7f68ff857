import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
Makes each module that is imported with `import()` a file of its own, and notes it in `parts`.

Every part holds all that it needs, so that it is one file to find, read and compile. Code
that two parts need is in both: shared chunks would be a dozen small files before the first
frame, and each costs more than it saves.
*/
export const partsPlugin = (parts: Map<string, string>): Plugin => ({
	name: 'parts',
	setup: ({onResolve}) => {
		onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
			if (kind !== 'dynamic-import' || /\bnode_modules\b/.test(resolveDir)) return undefined;
			const file = path.resolve(resolveDir, name);
			const part = path.basename(name).replace(/\.tsx?$/, '');
			const other = parts.get(part);
			if (other !== undefined && other !== file) {
				return {errors: [{text: `${file} and ${other} can't both be the part ${part}.js.`}]};
			}
			parts.set(part, file);
			return {path: `./${part}.js`, external: true};
		});
	},
});
