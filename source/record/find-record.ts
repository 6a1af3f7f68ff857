import path from 'node:path';
import {findDataFolder} from './find-data-folder.ts';

/** The path of the learner's record, whether or not it exists yet. */
export function findRecord(env: Readonly<Record<string, string | undefined>>): string {
	return path.join(findDataFolder(env), 'record.jsonl');
}
