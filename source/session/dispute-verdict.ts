import type {Step} from './effect.ts';
import type {ExerciseScreen, State} from './state.ts';

/** Notes, once, that the learner holds the chosen verdict to be wrong. */
export const disputeVerdict = (state: State, screen: ExerciseScreen): Step<State> => {
	const {graded} = screen;
	const verdict = graded?.grade.verdicts[graded.chosen];
	if (graded === undefined || verdict === undefined) return {state, effects: []};
	if (graded.disputed.includes(verdict.criterion)) return {state, effects: []};
	const disputed = [...graded.disputed, verdict.criterion];
	return {
		state: {...state, screen: {...screen, graded: {...graded, disputed}}},
		effects: [
			{
				kind: 'append-record',
				happening: {
					kind: 'disputed',
					exercise: screen.exercise,
					text: graded.text,
					rubric: graded.rubric,
					verdict,
				},
			},
		],
	};
};
