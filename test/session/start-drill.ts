import type {Entry} from '../../source/record/entry.ts';
import {drillQuestionOf} from '../../source/session/drill-question-of.ts';
import type {DrillWish} from '../../source/session/drill-screens.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

/** A session whose clock stands still until it is told to go on, and whose catalogue is there at once. */
export type DrillSession = Session & {
	/** Presses keys, and gives what is asked for: the failures and the time. */
	readonly press: (...keys: readonly string[]) => void;
	/** Lets milliseconds pass. */
	readonly wait: (ms: number) => void;
	/** Reads the clock as the program does while an exam runs. */
	readonly tick: () => void;
	/** The key of the right choice, or of a wrong one. */
	readonly keyOf: (right: boolean) => string;
};

export const startTime = Date.UTC(2026, 10, 22, 17);

/** Starts the lesson and opens a drill: with `d`, or as a command would. */
export const startDrill = (
	wish?: Partial<DrillWish>,
	{
		entries = [],
		columns = 80,
		rows = 24,
	}: {entries?: readonly Entry[]; columns?: number; rows?: number} = {},
): DrillSession => {
	const session = startSession(readTestCourse('exit-codes'), {entries, columns, rows});
	let now = startTime;
	let granted = 0;
	const grant = (): void => {
		while (granted < session.wishes.length) {
			const effect = session.wishes[granted++];
			if (effect?.kind === 'read-clock') session.happen({kind: 'clock-read', at: now});
			if (effect?.kind === 'load-catalogue') {
				session.happen({kind: 'catalogue-loaded', catalogue: readTestCatalogue()});
			}
		}
	};
	const press = (...keys: readonly string[]): void => {
		for (const key of keys) {
			session.press(key);
			grant();
		}
	};
	if (wish === undefined) press('d');
	else {
		session.happen({
			kind: 'drill-asked',
			wish: {seed: 1, only: [], exam: false, ...wish},
		});
		grant();
	}
	return {
		...session,
		press,
		wait: (ms) => {
			now += ms;
		},
		tick: () => session.happen({kind: 'clock-read', at: now}),
		keyOf: (right) => {
			const {card, seed} = session.screen('drill');
			const asked = drillQuestionOf(session.state().catalogue, card, seed);
			const index = asked?.question.choices.findIndex((choice) => choice.right === right);
			return String((index ?? 0) + 1);
		},
	};
};
