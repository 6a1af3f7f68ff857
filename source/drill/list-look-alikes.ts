import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {vendorOf} from './is-also-right.ts';

/** Another failure that is taken for one, and the difference where the files name it. */
export type KnownLookAlike = {readonly failure: Failure; readonly tell?: string};

/**
Lists what a failure is taken for, the likeliest first.

First what its own file names, then who names it, then who shares its layer or its vendor, the
nearest on the way of the lesson first.
*/
export const listLookAlikes = (
	failure: Failure,
	{failures}: Catalogue,
): readonly KnownLookAlike[] => {
	const byId = new Map(failures.map((one) => [one.id, one]));
	const found = new Map<string, KnownLookAlike>();
	const add = (other: Failure | undefined, tell?: string): void => {
		if (other === undefined || other.id === failure.id || found.has(other.id)) return;
		found.set(other.id, {failure: other, ...(tell === undefined ? {} : {tell})});
	};
	for (const {id, tell} of failure.lookalikes) add(byId.get(id), tell);
	for (const other of failures) {
		const named = other.lookalikes.find(({id}) => id === failure.id);
		if (named !== undefined) add(other, named.tell);
	}
	const neighbours = failures
		.filter((other) => other.layer === failure.layer || isOfVendor(other, failure))
		.toSorted(
			(one, other) =>
				Math.abs(one.order - failure.order) - Math.abs(other.order - failure.order),
		);
	for (const other of neighbours) add(other);
	return [...found.values()];
};

const isOfVendor = (one: Failure, other: Failure): boolean =>
	vendorOf(one) !== undefined && vendorOf(one) === vendorOf(other);

/** Lists the look-alikes that the files name, on one side or the other. */
export const listNamedLookAlikes = (
	failure: Failure,
	catalogue: Catalogue,
): readonly KnownLookAlike[] =>
	listLookAlikes(failure, catalogue).filter(({tell}) => tell !== undefined);
