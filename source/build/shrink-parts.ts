import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {minify} from 'terser';

/** Makes the bundled parts in a folder smaller; the entry, which an old Node has to read, is left alone. */
export const shrinkParts = async (folder: string): Promise<void> => {
	const parts = readdirSync(folder).filter(
		(name) => name.endsWith('.js') && name !== 'cli.js',
	);
	for (const part of parts) {
		const file = path.join(folder, part);
		const {code} = await minify(readFileSync(file, 'utf8'), {
			module: true,
			ecma: 2020,
			compress: {passes: 3},
		});
		if (code !== undefined) writeFileSync(file, code);
	}
};
