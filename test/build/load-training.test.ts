import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {loadRubric} from '../../source/build/load-training.ts';

it('reads a rubric to train with, even where the old scorer no longer fits', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-rubric-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const lesson = path.resolve(import.meta.dirname, '../../lessons/reading-errors');
	cpSync(lesson, folder, {recursive: true});
	writeFileSync(path.join(folder, 'rubric/scorer.json'), '{"kind": "of long ago"}');
	const rubric = loadRubric(folder);
	expect(rubric.exercises.map(({id}) => id)).toEqual(['A', 'B', 'C', 'D']);
	expect(rubric).not.toHaveProperty('scorer');
});
