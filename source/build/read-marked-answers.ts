/** An answer with its marks. */
export type MarkedAnswer = {
	readonly exercise: string;
	readonly answer: string;
	readonly met: Readonly<Record<string, boolean>>;
};

/**
Reads answers that are written one a line: the exercise, a letter for each criterion that is met
and a dash for each that is not, and the answer; "\n" in it is a line break.

`criteria` gives the criteria of the exercise in the order of the letters. Lines that start with #
are comments.
*/
export const readMarkedAnswers = (
	text: string,
	criteria: readonly string[],
): readonly MarkedAnswer[] =>
	text.split('\n').flatMap((line) => {
		const parts = /^(\S+) ([a-z-]+) (.+)$/.exec(line);
		if (parts === null || line.startsWith('#')) return [];
		const [, exercise = '', marks = '', answer = ''] = parts;
		const met = Object.fromEntries(
			[...marks].flatMap((mark, place) => {
				const criterion = criteria[place];
				return criterion === undefined ? [] : [[criterion, mark !== '-'] as const];
			}),
		);
		return [{exercise, answer: answer.replaceAll('\\n', '\n'), met}];
	});
