import type {Failure} from '../diagnosis/catalogue.ts';
import type {Asked} from './drill-question.ts';
import {faultLabels} from './layer-labels.ts';

type Side = Exclude<Failure['fault'], 'depends'>;

/** Asks who has to act; a failure of which that depends can't be asked about. */
export const askFault = ({fault, layer}: Failure): Asked | undefined => {
	if (fault === 'depends') return undefined;
	const others = (['client', 'server', 'network'] as const).filter(
		(side) => side !== fault && !areAlike(side, fault, layer),
	);
	return {
		prompt: 'Who has to act, most likely?',
		choices: [fault, ...others].map((side) => ({
			id: side,
			right: side === fault,
			text: faultLabels[side],
		})),
	};
};

/** Often the same people run a service and its machine; a silent host looks like a silent network. */
const areAlike = (side: Side, fault: Side, layer: Failure['layer']): boolean =>
	(fault === 'operator' && side === 'server') ||
	(layer === 'tcp' && side !== 'client' && fault !== 'client');
