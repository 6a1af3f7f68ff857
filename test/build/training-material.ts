import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {TrainingAnswer} from '../../source/build/training-rows.ts';

/** Reads a text file beside the lesson's rubric that the trainer learns from. */
export const readMaterial = (name: string): string =>
	readFileSync(
		path.resolve(import.meta.dirname, '../../lessons/reading-errors/rubric', name),
		'utf8',
	);

/** The marks of an answer that has all of them. */
export const right = {layer: true, type: true, action: true, restraint: true};

/** An answer to learn from. */
export const marked = (
	exercise: string,
	answer: string,
	met: TrainingAnswer['met'],
): TrainingAnswer => ({exercise, answer, met, weight: 1});
