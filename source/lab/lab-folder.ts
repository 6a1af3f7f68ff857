import {
	lstatSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	type Stats,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The only place on the disk that the lab writes to. */
export type LabFolder = {
	readonly path: string;
	/** Writes a file that only the user may read; gives its path. */
	readonly write: (name: string, content: string) => string;
	readonly remove: () => void;
};

const prefix = 'error-lesson-lab-';

/**
Makes a folder for one run of the lab and removes it when the program ends, also by an exception.

A program that was killed outright can't clean up: the folders that such ones left are removed
first. They carry the id of their process in their names.
*/
export const makeLabFolder = (parent: string = tmpdir()): LabFolder => {
	sweep(parent);
	const folder = mkdtempSync(path.join(parent, `${prefix}${process.pid}-`));
	const removeFolder = () => rmSync(folder, {recursive: true, force: true});
	process.once('exit', removeFolder);
	return {
		path: folder,
		write: (name, content) => {
			const file = path.join(folder, name);
			writeFileSync(file, content, {mode: 0o600});
			return file;
		},
		remove: () => {
			process.off('exit', removeFolder);
			removeFolder();
		},
	};
};

const sweep = (parent: string): void => {
	for (const name of readNames(parent)) {
		const owner = /^error-lesson-lab-(\d{1,10})-\w+$/.exec(name)?.[1];
		if (owner === undefined || isAlive(Number(owner))) continue;
		const folder = path.join(parent, name);
		if (!isOwnFolder(folder)) continue;
		try {
			rmSync(folder, {recursive: true, force: true});
		} catch {
			// What can't be removed does no harm.
		}
	}
};

const readNames = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
};

const isOwnFolder = (folder: string): boolean => {
	let stats: Stats;
	try {
		stats = lstatSync(folder);
	} catch {
		return false;
	}
	return stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid);
};

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}
};
