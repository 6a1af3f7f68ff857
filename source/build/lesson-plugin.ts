import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {OnLoadResult, Plugin} from 'esbuild';
import {formatProblem} from '../content/format-problem.ts';
import type {Problem} from '../content/problem.ts';
import {readCatalogue} from '../content/read-catalogue.ts';
import {readCourse} from '../content/read-course.ts';
import {dataModule, type Later} from './data-module.ts';

/**
Lets the program import what the lesson files say: `error-lesson:course` and
`error-lesson:catalogue`. The data goes to JSON files in `outdir`.

The files are read and checked while bundling, so that a mistake in them stops the build with
its file and line, and the program never parses Markdown.
*/
export const lessonPlugin = (
	root: string,
	lessonFolder: string,
	outdir: string,
): Plugin => ({
	name: 'lesson',
	setup: ({onResolve, onLoad}) => {
		const give = (name: string, data: object, later: readonly Later[]): OnLoadResult => {
			const {contents, files} = dataModule(name, data, later);
			mkdirSync(outdir, {recursive: true});
			for (const [file, text] of files) writeFileSync(path.join(outdir, file), text);
			return {contents};
		};
		onResolve({filter: /^error-lesson:/}, ({path: name}) => ({
			path: name,
			namespace: 'error-lesson',
		}));
		onLoad({filter: /^error-lesson:course$/, namespace: 'error-lesson'}, () => {
			const read = readCourse(path.resolve(root, lessonFolder), {shownAs: lessonFolder});
			if ('problems' in read) return {errors: read.problems.map(asError)};
			// Only grading needs more of the rubric than its criteria.
			const {rubric} = read.course.lesson;
			const keys = Object.keys(rubric).filter((key) => key !== 'criteria');
			const lists = ['knownWords'];
			const later = [{owners: [rubric], keys, lists, file: 'rubric.json.br'}];
			return give('course', read.course, later);
		});
		onLoad({filter: /^error-lesson:catalogue$/, namespace: 'error-lesson'}, () => {
			const {catalogue, problems} = readCatalogue(path.join(root, 'lessons'), 'lessons');
			if (problems.length > 0) return {errors: problems.map(asError)};
			// A code is explained without them.
			const later = [
				{owners: [catalogue], keys: ['signs'], file: 'signs.json.br'},
				{owners: catalogue.failures, keys: ['outputs'], file: 'outputs.json.br'},
				{
					owners: catalogue.failures,
					keys: ['explanation', 'sources'],
					file: 'explanations.json.br',
				},
				{
					owners: catalogue.failures.filter(({figure}) => figure !== undefined),
					keys: ['figure'],
					file: 'figures.json.br',
				},
			];
			return give('catalogue', catalogue, later);
		});
	},
});

const asError = (problem: Problem) => ({text: formatProblem(problem)});
