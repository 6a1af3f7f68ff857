import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {LessonFolder} from './lesson-folder.ts';
import type {SourceFile} from './source-file.ts';

/**
Reads the files of a lesson; the only place of this room that touches the file system.

`shownAs` is what the folder is called in messages. Returns undefined where the folder has
no `lesson.md`; throws what `node:fs` throws where a file can't be read.
*/
export const readFolder = (
	folder: string,
	shownAs: string = shownFrom(folder),
): LessonFolder | undefined => {
	if (!existsSync(join(folder, 'lesson.md'))) return undefined;
	const read = (name: string): SourceFile => ({
		name,
		file: `${shownAs}/${name}`,
		text: readText(join(folder, name)),
	});
	const lesson = read('lesson.md');
	const sections = filesIn(folder)
		.filter((name) => name.endsWith('.md') && !notSections.has(name))
		.map(read);
	const rubric = filesIn(join(folder, 'rubric')).map((name) => read(`rubric/${name}`));
	return {
		lesson,
		sections,
		rubric,
		version: hash([lesson, ...sections, ...rubric]),
	};
};

/** Finds the lessons of a folder: itself, or the folders in it that hold a `lesson.md`. */
export const findLessons = (folder: string): readonly string[] => {
	if (existsSync(join(folder, 'lesson.md'))) return [folder];
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
	return readdirSync(folder)
		.sort()
		.map((name) => join(folder, name))
		.filter((path) => existsSync(join(path, 'lesson.md')));
};

const notSections: ReadonlySet<string> = new Set(['lesson.md', 'README.md']);

const shownFrom = (folder: string): string =>
	relative(process.cwd(), folder).split(sep).join('/') || '.';

const filesIn = (folder: string): readonly string[] =>
	existsSync(folder)
		? readdirSync(folder, {withFileTypes: true})
				.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
				.map(({name}) => name)
				.sort()
		: [];

// The same text must count as the same on every system, or the version would change there.
const readText = (path: string): string =>
	readFileSync(path, 'utf8')
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n');

const hash = (files: readonly SourceFile[]): string =>
	createHash('sha256')
		.update(JSON.stringify(files.map(({name, text}) => [name, text])))
		.digest('hex')
		.slice(0, 12);
