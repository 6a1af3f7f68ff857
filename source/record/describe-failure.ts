import {cleanText} from '../text/clean-text.ts';

// What the learner can make of an errno; see errno(3).
const reasons: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is used up',
	EFBIG: 'the file may not grow any further',
	EACCES: 'permission is denied',
	EPERM: 'permission is denied',
	EROFS: 'the disk is read-only',
	ENOTDIR: 'a part of the path is a file, not a folder',
	EEXIST: 'a part of the path is a file, not a folder',
	EISDIR: 'there is a folder in its place',
	ENOENT: 'the folder is gone',
	ENAMETOOLONG: 'the path is too long',
	ELOOP: 'the path runs in a circle of links',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	EIO: 'the disk reports an error',
};

/** Why a file can't be used: the reason in words, then the errno and the path in brackets. */
export function describeFailure(error: unknown, path: string): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	const reason = (code && reasons[code]) ?? 'the system refuses';
	return cleanText(`${reason} (${code ?? String(error)}, ${path})`);
}
