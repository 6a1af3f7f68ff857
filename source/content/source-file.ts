/** The text of one lesson file, as it was read. */
export type SourceFile = {
	/** The name without its folder, such as "codes.md". */
	readonly name: string;
	/** The file as it is called in messages, such as "lessons/reading-errors/codes.md". */
	readonly file: string;
	/** With `\n` line ends. */
	readonly text: string;
};
