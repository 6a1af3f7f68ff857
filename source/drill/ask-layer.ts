import type {Catalogue, Failure, Layer} from '../diagnosis/catalogue.ts';
import type {Asked, DrillOutput} from './drill-question.ts';
import {layerLabels} from './layer-labels.ts';
import {listLookAlikes} from './list-look-alikes.ts';
import type {SeededRandom} from './seeded-random.ts';

/** Asks in which layer it fails, among layers in which it certainly does not. */
export const askLayer = (
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
): Asked | undefined => {
	const byId = new Map(catalogue.failures.map((one) => [one.id, one]));
	const shown = new Set(output.shows.map((id) => byId.get(id)?.layer));
	const likely = listLookAlikes(failure, catalogue).map((other) => other.failure.layer);
	const offered = wrongLayers(failure, output);
	const others = [...new Set([...likely, ...random.shuffle(offered)])]
		.filter((layer) => offered.includes(layer) && !shown.has(layer))
		.slice(0, 3);
	if (others.length === 0) return undefined;
	return {
		prompt: 'In which layer does it fail?',
		choices: [failure.layer, ...others].map((layer) => ({
			id: layer,
			right: layer === failure.layer,
			text: layerLabels[layer],
		})),
	};
};

/** Layers that nobody could defend; where one answer is a matter of taste, it is not offered. */
const wrongLayers = (failure: Failure, output: DrillOutput): readonly Layer[] => {
	const {layer, status = 0} = failure;
	switch (layer) {
		case 'client':
		case 'system':
			return ['dns', 'tls'];
		case 'dns':
			return ['tcp', 'tls', 'gateway', 'application'];
		case 'tcp':
			return /ssl|tls/i.test(output.text)
				? ['dns', 'http', 'application']
				: ['dns', 'tls', 'http', 'application'];
		case 'tls':
			return ['dns', 'tcp', 'application'];
		case 'http':
			return status > 0 ? ['dns', 'tcp', 'tls'] : ['dns', 'tls', 'application'];
		case 'gateway':
			return status >= 500 ? ['application', ...notBehind(failure)] : ['dns', 'tls'];
		case 'application':
			return status === 500 ? ['gateway', 'tls'] : ['dns', 'tcp', 'tls'];
	}
};

/** What went wrong behind a gateway may well be a matter of DNS, TCP or TLS over there. */
const notBehind = ({lookalikes}: Failure): readonly Layer[] =>
	(['dns', 'tcp', 'tls'] as const).filter(
		(layer) => layer !== 'tcp' && !lookalikes.some(({id}) => id.startsWith(layer)),
	);
