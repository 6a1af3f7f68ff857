/** Ways to turn from one answer, `{1}`, to another, `{2}`, by what the whole is then worth. */
export type Turns = ReadonlyMap<string, readonly string[]>;

/**
Reads ways of turning: a heading in brackets says what the whole is worth, each line below it is a
way. `\n` stands for a new line, lines that begin with # are remarks.
*/
export const readTurns = (text: string): Turns => {
	const turns = new Map<string, string[]>();
	let ways: string[] = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const heading = /^\[(.*)\]$/.exec(line)?.[1];
		if (heading === undefined) {
			ways.push(line.replaceAll('\\n', '\n'));
			continue;
		}
		ways = turns.get(heading) ?? [];
		turns.set(heading, ways);
	}
	return turns;
};
