/** What `source/build/lesson-plugin.ts` puts in place of these when the program is bundled. */
declare module 'error-lesson:course' {
	import type {Course} from './content/course.ts';

	const course: Course;
	export default course;
}

/** The version in package.json, put in when the program is bundled. */
declare const VERSION: string;
