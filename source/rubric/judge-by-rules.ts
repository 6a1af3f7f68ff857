import type {AnswerReading, Finding} from './read-answer.ts';
import type {Criterion} from './rubric.ts';

/** What the rules alone make of one criterion. */
export type RuleJudgement = {
	readonly met: boolean;
	/** Findings that speak for the judgement, the deciding ones. */
	readonly deciding: readonly Finding[];
};

const asserted = (
	{findings}: AnswerReading,
	criterion: string,
	kind: Finding['rule']['kind'],
): readonly Finding[] =>
	findings.filter(
		({rule, standing}) =>
			rule.criterion === criterion && rule.kind === kind && standing === 'asserted',
	);

/**
Judges one criterion by the rules alone: met where something that meets it is asserted and nothing
that opposes it is. A criterion that stands is met by any attempt, unless it is opposed.
*/
export const judgeByRules = (
	reading: AnswerReading,
	criterion: Criterion,
	attempt: boolean,
): RuleJudgement => {
	const against = asserted(reading, criterion.id, 'opposes');
	if (against.length > 0) return {met: false, deciding: against};
	const meeting = asserted(reading, criterion.id, 'meets');
	if (criterion.stands) return {met: attempt, deciding: meeting};
	return {met: meeting.length > 0, deciding: meeting};
};
