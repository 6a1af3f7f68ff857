/** A statement about an exercise and what it does to the criteria. */
export type Statement = {
	readonly exercise: string;
	/** What it does, as its heading says: "+layer +type", "-type", "~restraint", "action0", "noise". */
	readonly group: string;
	readonly text: string;
};

/** Reads statements from lines under headings such as `[A +layer]`; # starts a comment. */
export const readStatements = (text: string): readonly Statement[] => {
	const statements: Statement[] = [];
	let exercise = '';
	let group = '';
	for (const line of text.split('\n')) {
		const heading = /^\[(\S+) (.+)\]$/.exec(line);
		if (heading !== null) [, exercise = '', group = ''] = heading;
		else if (line.trim() !== '' && !line.startsWith('#')) {
			statements.push({exercise, group, text: line.trim()});
		}
	}
	return statements;
};
