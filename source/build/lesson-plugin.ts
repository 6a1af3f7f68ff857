import path from 'node:path';
import type {Plugin} from 'esbuild';
import {formatProblem} from '../content/format-problem.ts';
import {readCourse} from '../content/read-course.ts';

/**
Lets the program import what the lesson files say: `error-lesson:course`.

The files are read and checked while bundling, so that a mistake in them stops the build with
its file and line, and the program never parses Markdown.
*/
export const lessonPlugin = (root: string): Plugin => ({
	name: 'lesson',
	setup: ({onResolve, onLoad}) => {
		onResolve({filter: /^error-lesson:/}, ({path: name}) => ({
			path: name,
			namespace: 'error-lesson',
		}));
		onLoad({filter: /^error-lesson:course$/, namespace: 'error-lesson'}, () => {
			const read = readCourse(path.join(root, 'lessons/reading-errors'), {
				shownAs: 'lessons/reading-errors',
			});
			return 'problems' in read
				? {
						errors: read.problems.map((problem) => ({
							text: formatProblem(problem),
						})),
					}
				: {contents: JSON.stringify(read.course), loader: 'json'};
		});
	},
});
