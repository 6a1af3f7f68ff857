/** What `source/build/lesson-plugin.ts` puts in place of these when the program is bundled. */
declare module 'error-lesson:course' {
	import type {Course} from './content/course.ts';

	const course: Course;
	export default course;
}

declare module 'error-lesson:catalogue' {
	import type {Catalogue} from './diagnosis/catalogue.ts';

	const catalogue: Catalogue;
	export default catalogue;
}

/** The version in package.json, put in when the program is bundled. */
declare const VERSION: string;

/** The fault that a test asks for; always undefined in what is published. */
declare const FAULT: string | undefined;
