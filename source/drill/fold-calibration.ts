import type {Sureness} from '../record/entry.ts';
import type {DrillAnswer} from '../record/progress.ts';

/** How often answers of one sureness were right, and what that says of the sureness. */
export type CalibrationRow = {
	readonly sure: Sureness;
	readonly answers: number;
	readonly right: number;
	readonly judgement: 'too few' | 'deserved' | 'too sure' | 'too modest';
};

/** Fewer answers than this prove nothing. */
const enough = 5;

/** What share of right answers each word deserves, from and to; guesses among four are a quarter. */
const deserved: Readonly<Record<Sureness, readonly [from: number, to: number]>> = {
	sure: [0.9, 1],
	fairly: [0.6, 0.95],
	guess: [0, 0.6],
};

/** Sets how sure a learner was against how often they were right. */
export const foldCalibration = (
	answers: readonly DrillAnswer[],
): readonly CalibrationRow[] =>
	(['sure', 'fairly', 'guess'] as const).map((sure) => {
		const given = answers.filter((answer) => answer.sure === sure);
		const right = given.filter((answer) => answer.right).length;
		const share = given.length === 0 ? 0 : right / given.length;
		const [from, to] = deserved[sure];
		const judgement =
			given.length < enough
				? 'too few'
				: share < from
					? 'too sure'
					: share > to
						? 'too modest'
						: 'deserved';
		return {sure, answers: given.length, right, judgement};
	});
