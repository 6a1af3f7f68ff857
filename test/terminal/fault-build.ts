import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {bundle} from '../../source/build/bundle.ts';

/** Builds the program so that the environment variable FAULT makes it fail; gives its entry. */
export const buildWithFaults = async (): Promise<{
	program: string;
	remove: () => void;
}> => {
	const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-faults-'));
	await bundle(path.resolve(import.meta.dirname, '../..'), folder, {fault: true});
	writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
	return {
		program: path.join(folder, 'cli.js'),
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
};
