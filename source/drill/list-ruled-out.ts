import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';

type Test = (failure: Failure) => boolean;

const isDns: Test = ({layer}) => layer === 'dns';
const isConnecting: Test = ({layer, answeredBy}) =>
	layer === 'tcp' && answeredBy === 'kernel';
const isTls: Test = ({layer, answeredBy}) => layer === 'tls' && answeredBy === 'tls';
const isTurnedDown: Test = ({layer, status = 0, fault}) =>
	layer === 'application' && status >= 400 && status < 500 && fault === 'client';

const anyOf =
	(...tests: readonly Test[]): Test =>
	(failure) =>
		tests.some((test) => test(failure));

/**
Lists the failures that can't be behind another one, for sure.

A request that was read has found an address, a port and a certificate that will do. One that
was never sent can't have been turned down. Where a server or a gateway failed by itself, it
may have met any of these on its own way, so that only a request that is turned down is out.
*/
export const listRuledOut = (
	failure: Failure,
	catalogue: Catalogue,
): readonly Failure[] => notNear(failure, catalogue, ruledOutBy(failure));

/** Lists the failures whose checks can tell nothing where another one has happened. */
export const listBesidePoint = (
	failure: Failure,
	catalogue: Catalogue,
): readonly Failure[] => notNear(failure, catalogue, besidePointOf(failure));

const ruledOutBy = ({
	layer,
	answeredBy,
	status = 0,
	fault,
}: Failure): Test | undefined => {
	if (layer === 'dns') return anyOf(isTls, isTurnedDown);
	if (layer === 'tcp') return isDns;
	if (layer === 'tls')
		return answeredBy === 'tls' ? anyOf(isDns, isTurnedDown) : undefined;
	if (layer === 'gateway') {
		return status >= 500 && fault === 'server' ? isTurnedDown : undefined;
	}
	if (layer !== 'http' && layer !== 'application') return undefined;
	const turnedDown = status >= 400 && status < 500 && fault === 'client';
	return turnedDown ? anyOf(isDns, isConnecting, isTls) : undefined;
};

const besidePointOf = (failure: Failure): Test | undefined => {
	const {layer, status = 0} = failure;
	if (layer === 'tcp') return anyOf(isTurnedDown, isTls);
	// The name and the certificate of the host that answered are fine, whatever is behind it.
	if (layer === 'application' && status >= 500) return anyOf(isDns, isTls);
	return ruledOutBy(failure);
};

const notNear = (
	failure: Failure,
	{failures}: Catalogue,
	test: Test | undefined,
): readonly Failure[] => {
	if (test === undefined) return [];
	const near = new Set([failure.id, ...failure.lookalikes.map(({id}) => id)]);
	return failures.filter(
		(other) =>
			test(other) &&
			!near.has(other.id) &&
			!other.lookalikes.some(({id}) => id === failure.id),
	);
};
