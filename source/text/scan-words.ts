import type {Span} from './span.ts';

/** What stands between two words: how far a phrase or a scope can reach across it. */
export type Boundary = 'none' | 'clause' | 'sentence';

/** A word as it stands in the folded text, before spelling and stems. */
export type ScannedWord = Span & {
	readonly text: string;
	/** The strongest boundary between the word before and this one. */
	readonly before: Boundary;
	/** True after a line break, where a label such as "Layer:" can stand. */
	readonly newLine: boolean;
	/** True where a question mark follows. */
	readonly asks: boolean;
	/** True where a colon stands before. */
	readonly introduced: boolean;
	/** True where nothing but a hyphen stands between this word and the one before. */
	readonly hyphened: boolean;
};

// Every alternative starts with another character and none nests, so scanning is linear.
const piece =
	/\[ ?\]|\( ?\)|\[[x✓•*]\]|\([x✓•*]\)|[\p{L}\p{N}]+(?:'\p{L}+)*|[-=]+>|→|[!=]=+|≠|[<>]=?|[≤≥]|[✗✓∅¬%$@#&+~]|\p{Extended_Pictographic}|\n|[.!?;:,()[\]{}|"—–/=-]/gu;

const box = /^(?:\[.?\]|\(.?\))$/u;

const endsWord = (text: string | undefined): boolean =>
	text === undefined || !/[\p{L}\p{N}]/u.test(text);

const signWords: ReadonlyMap<string, string> = new Map([
	['≠', 'not'],
	['!=', 'not'],
	['!==', 'not'],
	['¬', 'not'],
	['≤', '<'],
	['≥', '>'],
	['<=', '<'],
	['>=', '>'],
	['[]', '☐'],
	['[ ]', '☐'],
	['()', '☐'],
	['( )', '☐'],
]);

const boundaryOf = (
	text: string,
	before: string,
	after: string | undefined,
): Boundary => {
	if (text === '\n' || text === '!' || text === '?' || text === ';') return 'sentence';
	const free = endsWord(after);
	if (text === '.') return free ? 'sentence' : 'none';
	if (text === ':') return free ? 'clause' : 'none';
	if (text === ',' || text === '—' || text === '–' || text === '|') return 'clause';
	if (text === '-') return endsWord(before) && free ? 'clause' : 'none';
	if ('()[]{}'.includes(text) || text === '/') return text === '/' ? 'none' : 'clause';
	if (text === '#') return 'clause';
	return /^(?:[-=]+>|→)$/.test(text) ? 'clause' : 'none';
};

const rank = {none: 0, clause: 1, sentence: 2} as const;

/** Cuts a folded text into words, numbers and signs that carry meaning, with the boundaries between them. */
export const scanWords = (folded: string): readonly ScannedWord[] => {
	const words: ScannedWord[] = [];
	let before: Boundary = 'sentence';
	let newLine = true;
	let introduced = false;
	for (const match of folded.matchAll(piece)) {
		const text = match[0];
		const start = match.index;
		const end = start + text.length;
		const lone = text === '-' && /\d/.test(folded.charAt(end));
		if (lone && endsWord(folded.charAt(start - 1) || undefined)) {
			// A minus sign belongs to its number.
			words.push({
				text: '-',
				start,
				end,
				before,
				newLine,
				asks: false,
				introduced,
				hyphened: false,
			});
			introduced = false;
			before = 'none';
			newLine = false;
			continue;
		}
		const isWord = /^[\p{L}\p{N}]/u.test(text);
		const numbersLine =
			newLine && /^\d{1,2}$/.test(text) && /[.)]/.test(folded.charAt(end));
		if (numbersLine) continue;
		const isSign = isWord
			? false
			: box.test(text) || /^(?:[✗✓∅¬≠≤≥%<>&+]|[<>]=?|!=+)$/u.test(text);
		if (!isWord && !isSign && !/^\p{Extended_Pictographic}$/u.test(text)) {
			const here = boundaryOf(
				text,
				folded.charAt(start - 1),
				folded.charAt(end) || undefined,
			);
			if (rank[here] > rank[before]) before = here;
			if (text === '\n') newLine = true;
			if (text === ':' && here === 'clause') introduced = true;
			const asking = text === '?' ? words.at(-1) : undefined;
			if (asking !== undefined) words[words.length - 1] = {...asking, asks: true};
			continue;
		}
		const last = words.at(-1);
		if (isWord && last?.text === '-' && last.end === start) {
			words[words.length - 1] = {...last, text: `-${text}`, end};
			continue;
		}
		// A box opens a clause of its own: "[x] client [ ] server".
		if (box.test(text) && before === 'none') before = 'clause';
		const hyphened = last?.end === start - 1 && folded.charAt(last.end) === '-';
		const sign = signWords.get(text) ?? (box.test(text) ? '✓' : text);
		words.push({
			text: sign,
			start,
			end,
			before,
			newLine,
			asks: false,
			introduced,
			hyphened,
		});
		before = 'none';
		newLine = false;
		introduced = false;
	}
	return words;
};
