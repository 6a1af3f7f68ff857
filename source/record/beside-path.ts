import path from 'node:path';

/** The path of a file that goes with another: `record.jsonl`, "torn-1" → `record.torn-1.jsonl`. */
export function besidePath(file: string, addition: string, joint = '.'): string {
	const {dir, name, ext} = path.parse(file);
	return path.join(dir, `${name}${joint}${addition}${ext}`);
}
