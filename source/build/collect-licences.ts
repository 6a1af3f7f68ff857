import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
The licences of every package that has a file in a bundle, one after the other.

`inputs` are the bundled files as esbuild's metafile names them. Throws where a package says
nothing of its licence: it must not be shipped then.
*/
export const collectLicences = (root: string, inputs: readonly string[]): string => {
	const folders = new Set<string>();
	for (const input of inputs) {
		if (input.startsWith('builtin:')) continue;
		const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	const texts = [...folders].sort().map((folder) => licenceOf(path.join(root, folder)));
	return `The program holds code of these packages.\n\n${texts.join('\n')}`;
};

type Manifest = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | {readonly name: string};
};

const licenceOf = (folder: string): string => {
	const manifest = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	) as Manifest;
	const title = `${manifest.name} ${manifest.version}`;
	const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
	if (file !== undefined && existsSync(path.join(folder, file))) {
		const text = readFileSync(path.join(folder, file), 'utf8').trim();
		return `${title}\n${'-'.repeat(title.length)}\n${text}\n`;
	}
	if (manifest.license === undefined) {
		throw new Error(`${title} names no licence, so it can't be bundled.`);
	}
	const author =
		typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
	return `${title}\n${'-'.repeat(title.length)}\nLicence: ${manifest.license}${
		author === undefined ? '' : `, by ${author}`
	}\n`;
};
