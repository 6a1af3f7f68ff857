import type {Verdict} from '../../source/rubric/verdict.ts';
import type {World} from '../../source/session/world.ts';

/**
A grader that a reader of a test can follow: a criterion is met where the answer has its name
in it, `not NAME` says the opposite, `maybe NAME` hedges, `eh NAME` is not understood and asked back.
*/
export const fixedGrade =
	(criteria: readonly string[]): World['grade'] =>
	(answer) => {
		const verdicts = criteria.map((criterion) => judge(criterion, answer));
		const asks = verdicts.some(({sure}) => !sure);
		return {
			attempt: true,
			verdicts,
			...(asks ? {question: 'Which of the two do you mean?'} : {}),
		};
	};

const judge = (criterion: string, text: string): Verdict => {
	const found = new RegExp(`((?:not|maybe|eh) )?${criterion}`).exec(text);
	if (found === null) {
		return {criterion, met: false, state: 'missing', evidence: [], sure: true};
	}
	const evidence = [{start: found.index, end: found.index + found[0].length}];
	if (found[1] === 'not ') {
		return {criterion, met: false, state: 'opposite', evidence, sure: true};
	}
	if (found[1] === 'maybe ') {
		return {criterion, met: false, state: 'hedged', evidence, sure: true};
	}
	if (found[1] === 'eh ') {
		return {criterion, met: false, state: 'missing', evidence, sure: false};
	}
	return {criterion, met: true, state: 'said', evidence, sure: true};
};
