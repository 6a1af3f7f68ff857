import {LabProblem} from './lab-problem.ts';
import type {Scenario} from './scenario.ts';
import {scenarioList} from './scenario-list.ts';

/** Picks scenarios by their ids or by those of their failures; throws a `LabProblem` for others. */
export const chooseScenarios = (
	only: readonly string[] | undefined,
): readonly Scenario[] => {
	if (!only) return scenarioList;
	for (const name of only) {
		if (scenarioList.some(({id, failure}) => id === name || failure === name)) continue;
		throw new LabProblem(
			`There is no scenario "${name}"`,
			`There are: ${scenarioList.map(({id}) => id).join(', ')}.`,
		);
	}
	return scenarioList.filter(
		({id, failure}) => only.includes(id) || only.includes(failure),
	);
};
