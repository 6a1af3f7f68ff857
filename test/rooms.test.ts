import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const source = new URL('../source/', import.meta.url).pathname;

/** Which rooms a room may import from; itself is always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	text: [],
	theme: ['layout'],
	layout: ['content', 'text'],
	rubric: ['text'],
	diagnosis: ['text', 'content'],
	drill: ['content', 'diagnosis', 'rubric', 'record', 'text'],
	keys: ['layout'],
	parts: ['keys', 'layout', 'theme'],
	record: ['content', 'layout', 'rubric', 'text', 'theme'],
	session: ['content', 'diagnosis', 'drill', 'keys', 'layout', 'parts', 'record', 'rubric', 'text', 'theme'],
	screens: ['content', 'diagnosis', 'drill', 'keys', 'layout', 'parts', 'record', 'rubric', 'session', 'text', 'theme'],
	content: ['diagnosis', 'rubric', 'text'],
	lab: ['content', 'text'],
};

/** Rooms without a clock, a file, a process or Ink. */
const pure = ['text', 'rubric', 'diagnosis', 'drill', 'layout', 'session', 'theme'];

type Import = {readonly file: string; readonly room: string; readonly target: string};

const imports: readonly Import[] = readdirSync(source, {recursive: true, withFileTypes: true})
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.flatMap((entry) => {
		const file = path.join(entry.parentPath, entry.name);
		const text = readFileSync(file, 'utf8');
		const room = path.relative(source, file).split(path.sep)[0] ?? '';
		return [...text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(
			(match) => {
				const target = match[1] ?? match[2] ?? '';
				return {
					file: path.relative(source, file),
					room,
					target: target.startsWith('.')
						? (path.relative(source, path.resolve(path.dirname(file), target)).split(path.sep)[0] ?? '')
						: target,
				};
			},
		);
	});

describe('the rooms of the house', () => {
	it('import only from the rooms that they may know', () => {
		const wrong = imports.filter(
			({room, target}) =>
				room in mayImport &&
				target !== room &&
				/^[a-z]+$/.test(target) &&
				target in mayImport &&
				!mayImport[room]?.includes(target),
		);
		expect(wrong.map(({file, target}) => `${file} imports from ${target}`)).toEqual([]);
	});

	it.each(pure)('%s has no clock, no file, no process and no Ink', (room) => {
		const wrong = imports.filter(
			(one) => one.room === room && (/^node:/.test(one.target) || /^(ink|react)/.test(one.target)),
		);
		expect(wrong.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
	});

	it('are all there, so that the table above says something', () => {
		const rooms = new Set(imports.map(({room}) => room));
		for (const room of ['text', 'layout', 'rubric', 'session', 'screens']) {
			expect(rooms).toContain(room);
		}
	});
});
