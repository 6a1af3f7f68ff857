import type {SourceFile} from './source-file.ts';

/** The files of one lesson, before anything in them was looked at. */
export type LessonFolder = {
	/** `lesson.md`. */
	readonly lesson: SourceFile;
	/** The other Markdown files of the folder, by name. */
	readonly sections: readonly SourceFile[];
	/** What stands in the folder `rubric/`, by name. */
	readonly rubric: readonly SourceFile[];
	/** Changes with every change of the content, and with nothing else. */
	readonly version: string;
};
