import type {Exercise} from '../content/course.ts';
import type {Laid} from './laid.ts';
import {layoutCode} from './layout-code.ts';
import type {Line} from './line.ts';
import type {Setting} from './setting.ts';
import {stackLaid} from './stack-laid.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Lays out an exercise: its output word for word, the task, and with answers the model answer. */
export function layoutExercise(exercise: Exercise, setting: Setting): Laid {
	const only = (lines: readonly Line[]): Laid => ({lines, anchors: []});
	const parts = [
		only(wrapRuns([{text: exercise.title, tone: 'accent', strong: true}], setting.prose)),
		only(layoutCode(exercise.output, setting.prose)),
		...exercise.task
			.trim()
			.split(/\n\s*\n/)
			.map((text) => only(wrapRuns([{text}], setting.prose))),
	];
	if (setting.answers && exercise.modelAnswer.length > 0) {
		parts.push(
			only(wrapRuns([{text: 'Model answer', strong: true}], setting.prose)),
			setting.lay(exercise.modelAnswer, setting),
		);
	}

	const {lines, anchors} = stackLaid(parts, 1);
	const anchor = {
		kind: 'exercise',
		id: exercise.id,
		line: 0,
		height: lines.length,
	} as const;
	return {lines, anchors: [anchor, ...anchors]};
}
