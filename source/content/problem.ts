/** What is wrong in a lesson file and what its author can do about it. */
export type Problem = {
	/** The file as the author would name it, such as "lessons/reading-errors/codes.md". */
	readonly file: string;
	/** Counted from 1; a problem of a whole file stands at line 1. */
	readonly line: number;
	/** What is wrong, in one sentence. */
	readonly what: string;
	/** What to do about it, in one sentence. */
	readonly todo: string;
};

/** Takes note of one problem of the file that is being read. */
export type Report = (line: number, what: string, todo: string) => void;
