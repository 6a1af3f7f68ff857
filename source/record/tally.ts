import {emptyProgress} from './empty-progress.ts';
import type {Entry} from './entry.ts';
import {foldLab} from './fold-lab.ts';
import type {
	Attempt,
	DrillAnswer,
	ExamResult,
	ExerciseProgress,
	LabProgress,
	Progress,
	QuestionProgress,
} from './progress.ts';

type ExerciseTally = {
	draft: string;
	readonly attempts: Attempt[];
	readonly hintsShown: Set<string>;
	modelShown: boolean;
	disputes: number;
};

type QuestionTally = {
	readonly first: QuestionProgress['first'];
	readonly tried: Set<string>;
	solved: boolean;
};

/**
Progress while it is being counted: the one place that says what each entry changes.

Changes in place, so that a fold is linear in the record. Maps and sets, because a record may
hold any id, `__proto__` too.
*/
export class Tally {
	#seed: number | undefined;
	#section: string | undefined;
	readonly #fraction: Map<string, number>;
	readonly #sectionsRead: Set<string>;
	readonly #figuresStepped: Set<string>;
	readonly #questions: Map<string, QuestionTally>;
	readonly #exercises: Map<string, ExerciseTally>;
	/** Only ever replaced where something is added, so that a fold over it knows it again. */
	#drills: readonly DrillAnswer[];
	readonly #newDrills: DrillAnswer[] = [];
	#exams: readonly ExamResult[];
	#lab: LabProgress;

	constructor(from: Progress = emptyProgress) {
		this.#seed = from.seed;
		this.#section = from.section;
		this.#fraction = new Map(Object.entries(from.fraction));
		this.#sectionsRead = new Set(from.sectionsRead);
		this.#figuresStepped = new Set(from.figuresStepped);
		this.#questions = mapValues(Object.entries(from.questions), (question) => ({
			...question,
			tried: new Set(question.tried),
		}));
		this.#exercises = mapValues(Object.entries(from.exercises), (exercise) => ({
			...exercise,
			attempts: [...exercise.attempts],
			hintsShown: new Set(exercise.hintsShown),
		}));
		this.#drills = from.drills;
		this.#exams = from.exams;
		this.#lab = from.lab;
	}

	/** Counts one entry, whatever its lesson. */
	add(entry: Entry): void {
		switch (entry.kind) {
			case 'opened':
				// The first seed stays, or the choices would change their places under the learner.
				this.#seed ??= entry.seed;
				break;
			case 'moved':
				this.#section = entry.section;
				this.#fraction.set(entry.section, Math.min(1, Math.max(0, entry.fraction)));
				break;
			case 'section-read':
				this.#sectionsRead.add(entry.section);
				break;
			case 'figure-stepped':
				this.#figuresStepped.add(entry.figure);
				break;
			case 'question-answered':
				this.#answer(entry.question, entry.choice, entry.right);
				break;
			case 'draft-kept':
				this.#exercise(entry.exercise).draft = entry.text;
				break;
			case 'answer-submitted': {
				const exercise = this.#exercise(entry.exercise);
				const {text, rubric, verdicts, question} = entry;
				const asked = question === undefined ? {} : {question};
				exercise.attempts.push({text, rubric, verdicts, ...asked});
				exercise.draft = '';
				break;
			}
			case 'hint-shown':
				this.#exercise(entry.exercise).hintsShown.add(entry.criterion);
				break;
			case 'model-shown':
				this.#exercise(entry.exercise).modelShown = true;
				break;
			case 'disputed': {
				const exercise = this.#exercise(entry.exercise);
				exercise.disputes += 1;
				const last = exercise.attempts.at(-1);
				if (last?.text !== entry.text) break;
				const disputed = [...(last.disputed ?? []), entry.verdict.criterion];
				exercise.attempts.splice(-1, 1, {...last, disputed});
				break;
			}
			case 'drill-answered': {
				const {kind: _kind, lesson: _lesson, ...answer} = entry;
				this.#newDrills.push(answer);
				break;
			}
			case 'exam-finished': {
				const {kind: _kind, lesson: _lesson, ...result} = entry;
				this.#exams = [...this.#exams, result];
				break;
			}
			case 'lab-ran':
			case 'lab-diagnosed':
			case 'lab-repaired':
			case 'blind-finished':
				this.#lab = foldLab(this.#lab, entry);
				break;
		}
	}

	/** What has been counted so far. */
	progress(): Progress {
		if (this.#newDrills.length > 0) {
			this.#drills = [...this.#drills, ...this.#newDrills.splice(0)];
		}

		return {
			...(this.#seed === undefined ? {} : {seed: this.#seed}),
			...(this.#section === undefined ? {} : {section: this.#section}),
			fraction: Object.fromEntries(this.#fraction),
			sectionsRead: [...this.#sectionsRead],
			figuresStepped: [...this.#figuresStepped],
			questions: Object.fromEntries(
				mapValues(this.#questions, (question) => ({
					...question,
					tried: [...question.tried],
				})),
			),
			exercises: Object.fromEntries(
				mapValues(
					this.#exercises,
					(exercise): ExerciseProgress => ({
						...exercise,
						attempts: [...exercise.attempts],
						hintsShown: [...exercise.hintsShown],
					}),
				),
			),
			drills: this.#drills,
			exams: this.#exams,
			lab: this.#lab,
		};
	}

	#answer(id: string, choice: string, right: boolean): void {
		const question = this.#questions.get(id) ?? {
			first: {choice, right},
			tried: new Set(),
			solved: false,
		};
		question.tried.add(choice);
		question.solved ||= right;
		this.#questions.set(id, question);
	}

	#exercise(id: string): ExerciseTally {
		const exercise = this.#exercises.get(id) ?? {
			draft: '',
			attempts: [],
			hintsShown: new Set(),
			modelShown: false,
			disputes: 0,
		};
		this.#exercises.set(id, exercise);
		return exercise;
	}
}

function mapValues<A, B>(
	entries: Iterable<readonly [string, A]>,
	change: (value: A) => B,
): Map<string, B> {
	const changed = new Map<string, B>();
	for (const [key, value] of entries) {
		changed.set(key, change(value));
	}

	return changed;
}
