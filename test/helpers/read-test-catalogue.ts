import path from 'node:path';
import {formatProblem} from '../../source/content/format-problem.ts';
import {readCatalogue} from '../../source/content/read-catalogue.ts';
import type {Catalogue} from '../../source/diagnosis/catalogue.ts';

const lessons = path.resolve(import.meta.dirname, '../../lessons');

/** Reads the catalogue of failures as the build does, once; throws with its problems where it has some. */
export const readTestCatalogue = (): Catalogue => {
	known ??= readCatalogue(lessons, 'lessons');
	const {catalogue, problems} = known;
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return catalogue;
};

let known: ReturnType<typeof readCatalogue> | undefined;
