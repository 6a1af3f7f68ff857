/** What a one-shot command has of the world; it returns its exit code and touches nothing else. */
export type CommandIo = {
	/** Writes to standard output; the text brings its own newlines. */
	readonly out: (text: string) => void;
	/** Writes to standard error. */
	readonly err: (text: string) => void;
	/** Everything on standard input. */
	readonly readInput: () => Promise<string>;
	/** Asks and waits for a line; only there where somebody sits at a terminal. */
	readonly ask?: (question: string) => Promise<string>;
	readonly env: Readonly<Record<string, string | undefined>>;
};
