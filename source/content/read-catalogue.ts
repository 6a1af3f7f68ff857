import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Catalogue} from '../diagnosis/catalogue.ts';
import {codeNames} from '../diagnosis/prepare-signs.ts';
import {linkCatalogue} from './link-catalogue.ts';
import type {Problem, Report} from './problem.ts';
import {readCodes} from './read-codes.ts';
import {readFailure} from './read-failure.ts';
import {readSigns} from './read-signs.ts';
import {sortProblems} from './sort-problems.ts';
import type {SourceFile} from './source-file.ts';

export type ReadCatalogue = {
	/** What could be read; whole only without problems. */
	readonly catalogue: Catalogue;
	readonly problems: readonly Problem[];
};

/**
Reads the catalogue of failures from `failures/`, `codes/` and `signs/` of a folder.

`shownAs` is what the folder is called in problems. Throws what `node:fs` throws.
*/
export const readCatalogue = (
	folder: string,
	shownAs: string = folder,
): ReadCatalogue => {
	const problems: Problem[] = [];
	const reporter =
		({file}: SourceFile): Report =>
		(line, what, todo) => {
			problems.push({file, line, what, todo});
		};
	const filesOf = (room: string, ending: string) =>
		readFiles(join(folder, room), `${shownAs}/${room}`, ending);

	const failures = filesOf('failures', '.md').flatMap(
		(source) => readFailure(source, reporter(source)) ?? [],
	);
	const vocabularies = filesOf('codes', '.txt').map((source) =>
		readCodes(source, reporter(source)),
	);
	const names = codeNames({vocabularies: vocabularies.map(({vocabulary}) => vocabulary)});
	const signs = filesOf('signs', '.txt').map((source) =>
		readSigns(source, names, reporter(source)),
	);
	const catalogue = linkCatalogue(failures, vocabularies, signs);
	return {catalogue, problems: sortProblems(problems)};
};

const readFiles = (
	path: string,
	shownAs: string,
	ending: string,
): readonly SourceFile[] =>
	existsSync(path)
		? readdirSync(path)
				.filter((name) => name.endsWith(ending) && name !== 'README.md')
				.sort()
				.map((name) => ({
					name,
					file: `${shownAs}/${name}`,
					text: readFileSync(join(path, name), 'utf8')
						.replace(/^\uFEFF/, '')
						.replaceAll('\r\n', '\n'),
				}))
		: [];
