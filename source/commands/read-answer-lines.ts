/** A line of a file of answers; `met` holds an expert's marks, where there are any. */
export type AnswerLine = {
	readonly id: string;
	readonly block: string;
	readonly answer: string;
	readonly met?: Readonly<Record<string, boolean>>;
};

/** The answers, or what is wrong with which line. */
export type ReadAnswerLines =
	| {readonly answers: readonly AnswerLine[]}
	| {readonly problems: readonly string[]};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const readLine = (line: string, blocks: readonly string[]): AnswerLine | string => {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'is no JSON; write one object a line, such as {"id":"1","block":"A","answer":"…"}';
	}
	if (!isRecord(value)) return 'is no object with id, block and answer';
	const {id, block, answer, met} = value;
	if (typeof id !== 'string' && typeof id !== 'number') return 'has no id';
	if (typeof block !== 'string') return 'has no block';
	if (!blocks.includes(block)) {
		return `is of block ${block}, which the rubric does not know; it knows ${blocks.join(', ')}`;
	}
	if (typeof answer !== 'string') return 'has no answer';
	if (met === undefined) return {id: String(id), block, answer};
	if (!isRecord(met)) return 'has marks that are no object of criteria';
	for (const [criterion, mark] of Object.entries(met)) {
		if (typeof mark !== 'boolean')
			return `has a mark for ${criterion} that is not true or false`;
	}
	return {id: String(id), block, answer, met: met as Readonly<Record<string, boolean>>};
};

/**
Reads answers from JSON lines; empty lines are skipped.

`file` names the file in problems, which all come at once as `FILE:line: …`.
*/
export const readAnswerLines = (
	text: string,
	file: string,
	blocks: readonly string[],
): ReadAnswerLines => {
	const answers: AnswerLine[] = [];
	const problems: string[] = [];
	for (const [place, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.entries()) {
		if (line.trim() === '') continue;
		const read = readLine(line, blocks);
		if (typeof read === 'string')
			problems.push(`${file}:${place + 1}: the line ${read}.`);
		else answers.push(read);
	}
	return problems.length > 0 ? {problems} : {answers};
};
