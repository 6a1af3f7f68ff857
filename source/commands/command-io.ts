/** What a one-shot command has of the world; it returns its exit code and touches nothing else. */
export type CommandIo = {
	/** Writes to standard output; the text brings its own newlines. */
	readonly out: (text: string) => void;
	/** Writes to standard error. */
	readonly err: (text: string) => void;
	/** Everything on standard input. */
	readonly readInput: () => Promise<string>;
	/** Standard input piece by piece, for what may be larger than memory. */
	readonly inputChunks?: () => AsyncIterable<string>;
	/** True where nothing is piped in: reading would wait for somebody to type. */
	readonly inputIsTerminal?: boolean;
	/** Asks and waits for a line; only there where somebody sits at a terminal. */
	readonly ask?: (question: string) => Promise<string>;
	readonly env: Readonly<Record<string, string | undefined>>;
};
