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
	diagnosis: ['text', 'content', 'layout'],
	drill: ['content', 'diagnosis', 'rubric', 'record', 'text'],
	keys: ['layout'],
	parts: ['keys', 'layout', 'theme'],
	record: ['content', 'layout', 'rubric', 'text', 'theme', 'drill'],
	session: [
		...['content', 'diagnosis', 'drill', 'keys', 'lab', 'layout'],
		...['parts', 'record', 'rubric', 'text', 'theme'],
	],
	screens: [
		...['content', 'diagnosis', 'drill', 'keys', 'lab', 'layout'],
		...['parts', 'record', 'rubric', 'session', 'text', 'theme'],
	],
	content: ['diagnosis', 'rubric', 'text'],
	lab: ['content', 'diagnosis', 'text', 'layout'],
};

/** Rooms without a clock, a file, a process or Ink, in all that they import. */
const pure = ['text', 'rubric', 'diagnosis', 'drill', 'layout', 'session', 'theme'];

type Import = {
	readonly file: string;
	readonly room: string;
	/** A file of the project, or the name of a package. */
	readonly target: string;
	readonly typeOnly: boolean;
};

const roomOf = (file: string): string => file.split(path.sep)[0] ?? '';

const importsOf = (file: string): readonly Import[] => {
	const text = readFileSync(path.join(source, file), 'utf8');
	const statement =
		/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'|import\('([^']+)'\)/gm;
	return [...text.matchAll(statement)].map(([, type, from, lazy]) => {
		const target = from ?? lazy ?? '';
		return {
			file,
			room: roomOf(file),
			target: target.startsWith('.') ? path.join(path.dirname(file), target) : target,
			typeOnly: type !== undefined,
		};
	});
};

const imports = new Map(
	readdirSync(source, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)))
		.map((file) => [file, importsOf(file)] as const),
);

/** Everything that runs when a file is imported. */
const closureOf = (start: string): ReadonlySet<string> => {
	const reached = new Set<string>();
	const waiting = [start];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		for (const {target, typeOnly} of imports.get(file) ?? []) {
			if (typeOnly || reached.has(target)) continue;
			reached.add(target);
			waiting.push(target);
		}
	}
	return reached;
};

describe('the rooms of the house', () => {
	it('import only from the rooms that they may know', () => {
		const wrong = [...imports.values()].flat().filter(({room, target}) => {
			const other = imports.has(target) ? roomOf(target) : '';
			const known = mayImport[room];
			return known !== undefined && other in mayImport && other !== room
				? !known.includes(other)
				: false;
		});
		expect(wrong.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
	});

	it.each(pure)('%s reaches no clock, no file, no process and no Ink', (room) => {
		const wrong = [...imports.keys()]
			.filter((file) => roomOf(file) === room)
			.flatMap((file) =>
				[...closureOf(file)]
					.filter((target) => /^(node:|ink|react$)/.test(target))
					.map((target) => `${file} reaches ${target}`),
			);
		expect(wrong).toEqual([]);
	});

	it('are all there, so that the table above says something', () => {
		const rooms = new Set([...imports.keys()].map(roomOf));
		for (const room of Object.keys(mayImport)) expect(rooms).toContain(room);
	});
});
