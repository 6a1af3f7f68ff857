// One code unit in, one out: what is found in the folded text stands at the same place in the
// original, so a span needs no mapping back.
const signs: Readonly<Record<string, string>> = {
	'’': "'",
	'‘': "'",
	ʼ: "'",
	'`': ' ',
	'´': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'−': '-',
	'‐': '-',
	'‑': '-',
	'✘': '✗',
	'❌': '✗',
	'✖': '✗',
	'✔': '✓',
	'☑': '✓',
	'✅': '✓',
	'⇒': '→',
	'➜': '→',
	'➡': '→',
	'⟶': '→',
	'…': '.',
	'\t': ' ',
	'\r': '\n',
	'\u2028': '\n',
	'\u2029': '\n',
};

const foldUnit = (unit: string): string => {
	const sign = signs[unit];
	if (sign !== undefined) return sign;
	const code = unit.charCodeAt(0);
	if (unit === '\n') return unit;
	if (code < 32 || (code >= 127 && code <= 160)) return ' ';
	if (code < 128) return unit.toLowerCase();
	const base = unit.normalize('NFKD').charAt(0).toLowerCase();
	return base.length === 1 ? base : unit;
};

/**
Brings a text to one way of writing: lower case, no accents, plain quotes and dashes, control
characters blanked. The result has the same length in UTF-16 units as the original, so that
positions in it are positions in the original. Linear in the length of the text.
*/
export const foldText = (text: string): string => {
	let folded = '';
	for (let place = 0; place < text.length; place++)
		folded += foldUnit(text.charAt(place));
	return folded;
};
