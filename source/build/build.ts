import path from 'node:path';
import {bundle} from './bundle.ts';

// `npm run build`: makes what `bin` in package.json points at; with `--quick` a little larger.
const root = path.resolve(import.meta.dirname, '../..');
try {
	const smallest = !process.argv.includes('--quick');
	await bundle(root, path.join(root, 'dist'), {smallest});
} catch (error) {
	const {errors = []} = error as {errors?: readonly {text: string}[]};
	if (errors.length === 0) throw error;
	for (const {text} of errors) console.error(text);
	process.exitCode = 1;
}
