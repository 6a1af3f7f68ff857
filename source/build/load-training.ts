import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {formatProblem} from '../content/format-problem.ts';
import {readCourse} from '../content/read-course.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {composeAnswers} from './compose-answers.ts';
import {readMarkedAnswers} from './read-marked-answers.ts';
import type {TrainingAnswer} from './training-rows.ts';

/** A marked answer of test/fixtures/answers and the voice that it is in. */
export type VoicedAnswer = TrainingAnswer & {readonly id: string; readonly voice: string};

/**
How often statements are joined to answers for each exercise, and what such an answer counts; one
that says what real ones seldom do counts as much as a real one.
*/
const composed = {each: 600, weight: 0.3, seed: 7};

/**
Reads the rubric of a lesson without its scorer, which is to be trained anew and may no longer fit;
throws with every problem of the other files.
*/
export const loadRubric = (lesson: string): Rubric => {
	const read = readCourse(lesson, {withoutScorer: true});
	if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
	return read.course.lesson.rubric;
};

type Line = {id: string; block: string; answer: string; met: Record<string, boolean>};

/** Reads every marked answer of a folder of JSON lines; a file is a voice, `shared` holds several. */
export const loadVoices = (folder: string): readonly VoicedAnswer[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) =>
			readFileSync(path.join(folder, name), 'utf8')
				.split('\n')
				.filter((line) => line !== '')
				.map((line): VoicedAnswer => {
					const {id, block, answer, met} = JSON.parse(line) as Line;
					const file = name.replace('.jsonl', '');
					const voice = file === 'shared' ? id.split('-').slice(0, 2).join('-') : file;
					return {
						id,
						voice,
						exercise: block,
						answer,
						met,
						weight: 1,
					};
				}),
		);

/** Reads what else the scorer learns from: the marked answers and statements beside the rubric. */
export const loadMaterial = (
	folder: string,
	rubric: Rubric,
): readonly TrainingAnswer[] => {
	const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
	const criteria = rubric.criteria.map(({id}) => id);
	const statements = readdirSync(folder)
		.filter((name) => /^statements.*\.txt$/.test(name))
		.sort();
	return [
		...readMarkedAnswers(text('answers.txt'), criteria).map((one) => ({
			...one,
			weight: 1,
		})),
		...composeAnswers(
			statements.map(text).join('\n'),
			rubric.exercises,
			composed.each,
			composed.seed,
		).map((one) => ({
			...one,
			weight: one.met['attempt'] && !one.spares ? composed.weight : 1,
		})),
	];
};
