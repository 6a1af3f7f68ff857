/** A line without what hides its words, and the way back to where they stand. */
export type CleanLine = {
	readonly text: string;
	/** Where a place in the clean text stands in the line as it came. */
	readonly placeOf: (at: number) => number;
};

// Control sequences as in text/clean-text.ts; then escapes as JSON, Python and HTML write them,
// and typographic quotes. Every part is linear: none can match what another one starts with.
const hidden =
	/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]?|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|["'\\/nrt])|&(?:quot|apos|amp|lt|gt|nbsp|#39|#34|#x27|#x2F);|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2018\u2019\u201c\u201d\ufeff]/g;

const needsCleaning = /[\\&\x00-\x08\x0b-\x1f\x7f-\x9f\u2018\u2019\u201c\u201d\ufeff]/;

/** Takes colours, control characters and escapes out of a line, and remembers where it was changed. */
export const cleanLine = (line: string): CleanLine => {
	if (!needsCleaning.test(line)) return {text: line, placeOf: (at) => at};
	// Pairs: from this place in the clean text on, the line is this much ahead.
	const places: number[] = [];
	const shifts: number[] = [];
	let text = '';
	let read = 0;
	for (const match of line.matchAll(hidden)) {
		text += line.slice(read, match.index) + meaningOf(match[0]);
		read = match.index + match[0].length;
		places.push(text.length);
		shifts.push(read - text.length);
	}
	text += line.slice(read);
	const placeOf = (at: number): number => {
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((places[middle] ?? 0) <= at) low = middle + 1;
			else high = middle;
		}
		return at + (low === 0 ? 0 : (shifts[low - 1] ?? 0));
	};
	return {text, placeOf};
};

const meaningOf = (found: string): string => {
	const known = meanings[found];
	if (known !== undefined) return known;
	if (/^\\[ux]/.test(found)) {
		const sign = String.fromCharCode(Number.parseInt(found.slice(2), 16));
		// What an escape stands for must not bring a control character back.
		return /[\x00-\x1f\x7f-\x9f]/.test(sign) ? found : sign;
	}
	return '';
};

const meanings: Readonly<Record<string, string>> = {
	'\\"': '"',
	"\\'": "'",
	'\\\\': '\\',
	'\\/': '/',
	'\\n': '\n',
	'\\r': ' ',
	'\\t': ' ',
	'&quot;': '"',
	'&#34;': '"',
	'&apos;': "'",
	'&#39;': "'",
	'&#x27;': "'",
	'&#x2F;': '/',
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': ' ',
	'\u2018': "'",
	'\u2019': "'",
	'\u201c': '"',
	'\u201d': '"',
};
