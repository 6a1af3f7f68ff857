/** Which keys of which object in the data are left for later, and the file that they go to. */
export type Later = {
	readonly place: readonly string[];
	readonly keys: readonly string[];
	readonly file: string;
};

/** The source of a module, and the text of each file that it reads. */
export type DataModule = {
	readonly contents: string;
	readonly files: ReadonlyMap<string, string>;
};

type Json = {[key: string]: unknown};

/**
Makes a module that gives data from a JSON file beside it, read on being imported.

What is for later goes to a file of its own, read when somebody first asks for it: a start must
not parse what a start does not show. JSON, because it is parsed several times faster than the
same data in JavaScript.
*/
export const dataModule = (
	name: string,
	data: object,
	later: readonly Later[] = [],
): DataModule => {
	const whole = structuredClone(data) as Json;
	const files = new Map<string, string>();
	const steps = later.map(({place, keys, file}) => {
		const owner = place.reduce((at, key) => at[key] as Json, whole);
		files.set(file, JSON.stringify(Object.fromEntries(keys.map((key) => [key, owner[key]]))));
		for (const key of keys) delete owner[key];
		const owned = place.map((key) => `[${JSON.stringify(key)}]`).join('');
		return `addLater(data${owned}, ${JSON.stringify(keys)}, ${JSON.stringify(file)});`;
	});
	files.set(`${name}.json`, JSON.stringify(whole));
	return {
		contents: `
			const {readFileSync} = process.getBuiltinModule('node:fs');
			const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
			const addLater = (owner, keys, file) => {
				let rest;
				for (const key of keys) {
					const get = () => (rest ??= read(file))[key];
					Object.defineProperty(owner, key, {enumerable: true, get});
				}
			};
			const data = read(${JSON.stringify(`${name}.json`)});
			${steps.join('\n')}
			export default data;
		`,
		files,
	};
};
