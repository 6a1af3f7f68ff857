import type {Course, Section} from '../content/course.ts';
import type {Laid} from '../layout/laid.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import {proseOf} from './section-parts.ts';

/**
The lines of a section at a width, laid out once and kept.

Scrolling asks for them with every key; only a new width makes new lines.
*/
export const laySection = (course: Course, section: Section, width: number): Laid => {
	const kept = memory.get(section);
	if (kept?.width === width) return kept.laid;
	const laid = layoutBlocks(proseOf(section), {
		width,
		figures: course.lesson.figures,
	});
	memory.set(section, {width, laid});
	return laid;
};

const memory = new WeakMap<Section, {readonly width: number; readonly laid: Laid}>();
