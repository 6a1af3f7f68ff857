import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** Makes an empty folder that is gone once the running test has finished. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}
