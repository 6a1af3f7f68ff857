/** What a log puts before a line. */
export type Prefix = {
	/** Where the line's own words start. */
	readonly end: number;
	/** True where the line starts a new record: it has a time or is a record by its form. */
	readonly record: boolean;
};

// Each is tried once, in this order, so that `web_1  | 2026-11-22 12:00:00 ERROR x` loses all three.
const containers =
	/^(?:[\w.-]{1,60}\s{1,20}\| ?|\[pod\/[^\]\s]{1,200}\] |#\d{1,3} \d{1,5}\.\d{1,3} )/;
const times: readonly RegExp[] = [
	/^[[(]?\d{4}[-/.]\d\d[-/.]\d\d[T ,]{0,2}\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?[\])]?[ :,|]*/,
	/^(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})? /,
	/^[IWEFD]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,9} [\w./-]{1,100}:\d{1,6}\] /,
	/^\[[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? \d{4}\] /,
	/^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?[ :,]+/,
	/^\[ {0,6}\d{1,8}\.\d{3,9}\] /,
];
const program = /^[\w.-]{1,80} [\w./@-]{1,80}(?:\[\d{1,9}\])?: /;
const cri = /^(?:stdout|stderr) [FP] /;
const level =
	/^(?:\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|CRIT|CRITICAL|FATAL|SEVERE|PANIC)\]?[:|]?\s{1,4}|\[(?:trace|debug|info|notice|warn|warning|error|crit|fatal)\]:?\s{1,4}|npm (?:ERR!|error|warn|WARN) |(?:> ){1,4}(?!\w{3,7} \/))/;
const recordForms =
	/^(?:\{"|(?:time|ts|level|timestamp|at)=|\d{1,3}(?:\.\d{1,3}){3} \S{1,60} \S{1,60} \[)/;
const prompt =
	/^(?:(?:\([\w.-]{1,40}\) )?\[?[\w.-]{1,40}@[\w.-]{1,80}[:~ ][^$#%\n]{0,120})?(?:[$%#❯] ?(?<=[$#] |[%❯] )|PS [A-Z/][^>\n]{0,120}> ?|[A-Z]:\\[^>\n]{0,120}> ?)(?=\S)/;

/** Finds what a log put before the words of a line, and whether a new record starts there. */
export const findPrefix = (line: string): Prefix => {
	const head = line.slice(0, 400);
	if (prompt.test(head)) return {end: 0, record: true};
	let end = 0;
	let record = false;
	const skip = (pattern: RegExp): boolean => {
		const found = pattern.exec(head.slice(end));
		if (found) end += found[0].length;
		return found !== null;
	};
	skip(containers);
	if (times.some(skip)) {
		record = true;
		if (!skip(cri)) skip(program);
	} else if (recordForms.test(head.slice(end))) record = true;
	skip(level);
	const blank = /^[ \t]{0,80}/.exec(head.slice(end));
	return {end: end + (blank?.[0].length ?? 0), record};
};

/** Whether somebody typed a command on this line. */
export const isPrompt = (line: string): boolean => prompt.test(line.slice(0, 400));
