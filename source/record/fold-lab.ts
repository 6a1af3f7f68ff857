import type {Happening} from './entry.ts';
import {ownValue} from './own-value.ts';
import type {LabProgress, ScenarioProgress} from './progress.ts';

/** What of the record is about the lab. */
export type LabHappening = Extract<
	Happening,
	{kind: 'lab-ran' | 'lab-diagnosed' | 'lab-repaired' | 'blind-finished'}
>;

/** Rounds of blind mode whose scenarios are remembered, so that the next one is another. */
const remembered = 8;

const untouched: ScenarioProgress = {ran: false, repaired: false};

/** Says where the learner stands in the lab once one more thing has happened there. */
export const foldLab = (lab: LabProgress, happening: LabHappening): LabProgress => {
	const {scenario} = happening;
	if (happening.kind === 'blind-finished') {
		const {rounds, best, asked} = lab.blind;
		return {
			...lab,
			blind: {
				rounds: rounds + 1,
				best: Math.max(best, happening.points),
				asked: [...asked, scenario].slice(-remembered),
			},
		};
	}
	const before = ownValue(lab.scenarios, scenario) ?? untouched;
	const after = change(before, happening);
	return {...lab, scenarios: {...lab.scenarios, [scenario]: after}};
};

const change = (
	before: ScenarioProgress,
	happening: Exclude<LabHappening, {kind: 'blind-finished'}>,
): ScenarioProgress => {
	if (happening.kind === 'lab-ran') return {...before, ran: true};
	if (happening.kind === 'lab-repaired') return {...before, repaired: true};
	const met = happening.verdicts.filter((verdict) => verdict.met).length;
	const of = happening.verdicts.length;
	const better =
		before.diagnosed === undefined ||
		met * before.diagnosed.of >= before.diagnosed.met * of;
	return better ? {...before, diagnosed: {met, of}} : before;
};
