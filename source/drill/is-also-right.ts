import type {Failure} from '../diagnosis/catalogue.ts';
import type {DrillOutput} from './drill-question.ts';

/**
Says whether another failure would be a right answer too, so that it must not be offered.

It is where the output shows both, where one has the name that a vendor gives to the other, and
where the difference that a file names is that there is none: "the same event, seen by the client".
*/
export const isAlsoRight = (
	other: Failure,
	failure: Failure,
	output: DrillOutput,
): boolean =>
	output.shows.includes(other.id) ||
	other.name === failure.name ||
	vendorOf(other) !== vendorOf(failure) ||
	saysTheSame(other, failure) ||
	saysTheSame(failure, other);

/** The vendor in the name of a code of its own: "499 Client Closed Request (nginx)". */
export const vendorOf = ({name}: Failure): string | undefined =>
	/\((\w+)\)$/.exec(name)?.[1];

const saysTheSame = (one: Failure, other: Failure): boolean =>
	one.lookalikes.some(
		({id, tell}) =>
			id === other.id &&
			/(?:^|: )the same\b|\bthe same (?:event|thing|mistake|idea)\b/i.test(tell),
	);
