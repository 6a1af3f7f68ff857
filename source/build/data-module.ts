import {brotliCompressSync, constants} from 'node:zlib';

/** Which keys of which objects in the data are left for later, and the file that they go to. */
export type Later = {
	readonly owners: readonly object[];
	readonly keys: readonly string[];
	/** Which of the keys hold long lists of words: see `foldWords`. */
	readonly lists?: readonly string[];
	readonly file: string;
};

/** The source of a module, and each file that it reads. */
export type DataModule = {
	readonly contents: string;
	readonly files: ReadonlyMap<string, Uint8Array>;
};

type Json = Readonly<Record<string, unknown>>;

/**
Makes a module that gives data from a packed JSON file beside it, read on being imported.

What is for later goes to a file of its own and is read when somebody first asks for it: a start
must not parse what a start does not show. JSON, because it is parsed several times faster than the
same data in JavaScript; packed, because a package is small then and unpacking takes a millisecond.
*/
export const dataModule = (
	name: string,
	data: object,
	later: readonly Later[] = [],
): DataModule => {
	const files = new Map<string, Uint8Array>();
	const left = new Map<unknown, ReadonlySet<string>>();
	/** For each file its owners' places in the data, by their keys. */
	const steps = later.map(({owners, keys, lists = [], file}) => {
		const rest = (owners as readonly Json[]).map((owner) =>
			keys.map((key) =>
				lists.includes(key) ? foldWords(owner[key] as readonly string[]) : owner[key],
			),
		);
		files.set(file, packed(JSON.stringify(rest)));
		for (const owner of owners) {
			left.set(owner, new Set([...(left.get(owner) ?? []), ...keys]));
		}
		const places = owners.map((owner) => placeOf(owner, data) ?? []);
		const folded = lists.map((key) => keys.indexOf(key));
		return `addLater(${[places, keys, folded, file].map((value) => JSON.stringify(value)).join(', ')});`;
	});
	const whole = JSON.stringify(
		data,
		function (this: unknown, key: string, value: unknown) {
			return left.get(this)?.has(key) ? undefined : value;
		},
	);
	const file = `${name}.json.br`;
	files.set(file, packed(whole));
	return {
		contents: `
			const {readFileSync} = process.getBuiltinModule('node:fs');
			const {brotliDecompressSync} = process.getBuiltinModule('node:zlib');
			const read = (file) => {
				const bytes = readFileSync(new URL(file, import.meta.url));
				return JSON.parse(brotliDecompressSync(bytes).toString());
			};
			const unfold = (text) => {
				let word = '';
				return text
					.split(/(?=[A-Z])/)
					.map((rest) => (word = word.slice(0, rest.charCodeAt(0) - 65) + rest.slice(1)));
			};
			const readRest = (file, folded) => {
				const rest = read(file);
				for (const row of rest) {
					for (const number of folded) {
						if (typeof row[number] === 'string') row[number] = unfold(row[number]);
					}
				}
				return rest;
			};
			const addLater = (places, keys, folded, file) => {
				let rest;
				places.forEach((place, index) => {
					const owner = place.reduce((at, key) => at[key], data);
					keys.forEach((key, number) => {
						const get = () => (rest ??= readRest(file, folded))[index][number];
						Object.defineProperty(owner, key, {enumerable: true, get});
					});
				});
			};
			const data = read(${JSON.stringify(file)});
			${steps.join('\n')}
			export default data;
		`,
		files,
	};
};

const packed = (text: string): Uint8Array => {
	const bytes = Buffer.from(text);
	const size = {[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
	return brotliCompressSync(bytes, {params: size});
};

const plainWord = /^[a-z]+$/;

/** What most letters that a word can share with the one before are said with is Z. */
const mostShared = 25;

/**
Packs a list of words of lower-case letters: each as a capital that says how many letters of the one
before it begins with, and the rest of it. A sorted list packs by a fifth better so. A
list that has other words stays as it is.
*/
const foldWords = (words: readonly string[]): string | readonly string[] => {
	if (!words.every((word) => plainWord.test(word))) return words;
	let before = '';
	return words
		.map((word) => {
			let shared = 0;
			while (shared < mostShared && word[shared] && word[shared] === before[shared]) {
				shared++;
			}
			before = word;
			return String.fromCharCode(65 + shared) + word.slice(shared);
		})
		.join('');
};

/** The keys that lead to an object in the data. */
const placeOf = (wanted: object, at: unknown): readonly string[] | undefined => {
	if (at === wanted) return [];
	if (typeof at !== 'object' || at === null) return undefined;
	for (const [key, value] of Object.entries(at)) {
		const place = placeOf(wanted, value);
		if (place !== undefined) return [key, ...place];
	}
	return undefined;
};
