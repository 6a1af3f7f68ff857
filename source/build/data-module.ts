import {brotliCompressSync, constants} from 'node:zlib';

/** Which keys of which objects in the data are left for later, and the file that they go to. */
export type Later = {
	readonly owners: readonly object[];
	readonly keys: readonly string[];
	readonly file: string;
};

/** The source of a module, and each file that it reads. */
export type DataModule = {
	readonly contents: string;
	readonly files: ReadonlyMap<string, string | Uint8Array>;
};

type Json = Readonly<Record<string, unknown>>;

/**
Makes a module that gives data from a JSON file beside it, read on being imported.

What is for later goes to a file of its own, packed because it need not be quick, and is read when
somebody first asks for it: a start must not parse what a start does not show. JSON, because it
is parsed several times faster than the same data in JavaScript.
*/
export const dataModule = (
	name: string,
	data: object,
	later: readonly Later[] = [],
): DataModule => {
	const files = new Map<string, string | Uint8Array>();
	const left = new Map<unknown, ReadonlySet<string>>();
	/** For each file its owners' places in the data, by their keys. */
	const steps = later.map(({owners, keys, file}) => {
		const rest = (owners as readonly Json[]).map((owner) =>
			keys.map((key) => owner[key]),
		);
		files.set(file, packed(rest));
		for (const owner of owners) left.set(owner, new Set(keys));
		const places = owners.map((owner) => placeOf(owner, data) ?? []);
		return `addLater(${JSON.stringify(places)}, ${JSON.stringify(keys)}, ${JSON.stringify(file)});`;
	});
	const whole = JSON.stringify(
		data,
		function (this: unknown, key: string, value: unknown) {
			return left.get(this)?.has(key) ? undefined : value;
		},
	);
	files.set(`${name}.json`, whole);
	return {
		contents: `
			const {readFileSync} = process.getBuiltinModule('node:fs');
			const bytesOf = (file) => readFileSync(new URL(file, import.meta.url));
			const addLater = (places, keys, file) => {
				let rest;
				const unpack = () => {
					const {brotliDecompressSync} = process.getBuiltinModule('node:zlib');
					const bytes = brotliDecompressSync(bytesOf(file));
					const end = bytes.indexOf(0);
					return JSON.parse(bytes.subarray(0, end).toString(), (_, value) => {
						const [, from, to] = (typeof value === 'string' && ${blobMark}.exec(value)) || [];
						return from ? bytes.subarray(end + 1 + +from, end + 1 + +to).toString('base64') : value;
					});
				};
				places.forEach((place, index) => {
					const owner = place.reduce((at, key) => at[key], data);
					keys.forEach((key, number) => {
						const get = () => (rest ??= unpack())[index][number];
						Object.defineProperty(owner, key, {enumerable: true, get});
					});
				});
			};
			const data = JSON.parse(bytesOf(${JSON.stringify(`${name}.json`)}).toString());
			${steps.join('\n')}
			export default data;
		`,
		files,
	};
};

/** Where in the bytes after the text a string in base64 stood, which would not pack well. */
const blobMark = /^base64:(\d+)-(\d+)$/;

/** JSON, a zero byte, and the bytes of all long strings that were base64; all of it packed. */
const packed = (data: unknown): Uint8Array => {
	const blobs: Buffer[] = [];
	let length = 0;
	const text = JSON.stringify(data, (_, value) => {
		if (typeof value !== 'string' || value.length < 1000) return value;
		const blob = Buffer.from(value, 'base64');
		if (blob.toString('base64') !== value) return value;
		blobs.push(blob);
		length += blob.length;
		return `base64:${length - blob.length}-${length}`;
	});
	const bytes = Buffer.concat([Buffer.from(`${text}\0`), ...blobs]);
	const size = {[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
	return brotliCompressSync(bytes, {params: size});
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
