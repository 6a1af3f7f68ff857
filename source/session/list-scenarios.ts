import type {Catalogue, Failure, Layer} from '../diagnosis/catalogue.ts';
import type {LabScenario, Unavailable} from '../lab/lab.ts';
import type {RunningLab} from './lab-state.ts';

/** One row of the list: a scenario to open, or one that this machine can't do. */
export type LabRow =
	| {
			readonly kind: 'ready';
			readonly scenario: LabScenario;
			readonly failure: Failure | undefined;
	  }
	| {readonly kind: 'unavailable'; readonly unavailable: Unavailable};

/** From the nearest to the farthest, as a request meets them. */
const layers: readonly Layer[] = [
	'client',
	'dns',
	'tcp',
	'tls',
	'http',
	'gateway',
	'application',
	'system',
];

/** The scenarios in the order of the layers of their failures, and what is not to be had last. */
export const listScenarios = (
	{scenarios, unavailable}: RunningLab,
	catalogue: Catalogue | undefined,
): readonly LabRow[] => {
	const failures = new Map(catalogue?.failures.map((one) => [one.id, one]));
	const ready = scenarios.map((scenario) => ({
		kind: 'ready' as const,
		scenario,
		failure: failures.get(scenario.failure),
	}));
	const place = ({failure}: {readonly failure: Failure | undefined}): number =>
		failure === undefined ? layers.length : layers.indexOf(failure.layer);
	return [
		...ready.toSorted((one, other) => place(one) - place(other)),
		...unavailable.map((one) => ({kind: 'unavailable' as const, unavailable: one})),
	];
};
