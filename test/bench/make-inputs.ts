import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib';

/** A copy of a built program whose lesson is so many times as long. */
export const longerProgram = (dist: string, folder: string, times: number): string => {
	const copy = path.join(folder, `lesson-${times}`);
	cpSync(dist, copy, {recursive: true});
	writeFileSync(path.join(copy, 'package.json'), '{"type":"module"}');
	const file = path.join(copy, 'course.json.br');
	const course = JSON.parse(brotliDecompressSync(readFileSync(file)).toString());
	const {sections} = course.lesson;
	course.lesson.sections = Array.from({length: times}, (_, round) =>
		sections.map((section: {id: string; blocks: readonly {kind: string}[]}) => ({
			...section,
			id: round === 0 ? section.id : `${section.id}-${round}`,
			// The first section is where keys are measured, so it grows by itself too.
			blocks:
				round === 0 && section === sections[0]
					? Array.from({length: times}, () => sections.flatMap(readable)).flat()
					: section.blocks,
		})),
	).flat();
	writeFileSync(file, brotliCompressSync(JSON.stringify(course)));
	return path.join(copy, 'cli.js');
};

/** What is only read of a section: questions are answered on screens of their own. */
const readable = ({blocks}: {blocks: readonly {kind: string}[]}) =>
	blocks.filter(({kind}) => ['paragraph', 'heading', 'list', 'code'].includes(kind));

/** A folder with a record of so many entries, as a learner leaves them. */
export const recordFolder = (folder: string, entries: number, lesson: string): string => {
	const home = path.join(folder, `record-${entries}`);
	mkdirSync(home, {recursive: true});
	const lines = Array.from({length: entries}, (_, index) => {
		const common = {at: 1_700_000_000_000 + index * 1000, lesson};
		const kinds = [
			{...common, kind: 'moved', section: 'start', fraction: (index % 100) / 100},
			{
				...common,
				kind: 'draft-kept',
				exercise: 'A',
				text: `the token lacks a scope ${index}`,
			},
			{...common, kind: 'section-read', section: 'start'},
			{...common, kind: 'opened', seed: index, course: 'v1'},
		];
		return JSON.stringify(kinds[index % kinds.length]);
	});
	writeFileSync(path.join(home, 'record.jsonl'), `${lines.join('\n')}\n`);
	return home;
};
