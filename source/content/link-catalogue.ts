import type {Catalogue} from '../diagnosis/catalogue.ts';
import {suggestName} from './nearest-name.ts';
import type {ReadVocabulary} from './read-codes.ts';
import type {ReadFailure} from './read-failure.ts';
import type {ReadSigns} from './read-signs.ts';

/** Puts the catalogue together, and reports names that nothing has. */
export const linkCatalogue = (
	read: readonly ReadFailure[],
	vocabularies: readonly ReadVocabulary[],
	signs: readonly ReadSigns[],
): Catalogue => {
	const ids = read.map(({failure}) => failure.id);
	const known = new Set(ids);
	const orders = new Map<number, string>();
	for (const {failure, lineOfField, report} of read) {
		const other = orders.get(failure.order);
		if (other !== undefined) {
			const what = `The failure ${other} has the order ${failure.order} too.`;
			report(lineOfField('order'), what, 'Give one of them another.');
		}
		orders.set(failure.order, failure.id);
		for (const [index, {id}] of failure.lookalikes.entries()) {
			if (known.has(id) && id !== failure.id) continue;
			const what =
				id === failure.id ? 'It looks like itself.' : `There is no failure ${id}.`;
			report(lineOfField('lookalikes', index), what, suggestName(id, ids));
		}
		const status = /^http-(\d{3})$/.exec(failure.id)?.[1];
		if (status !== undefined && failure.status !== Number(status)) {
			report(
				lineOfField('status'),
				'The status is not the one of the id.',
				`Write status: ${status}.`,
			);
		}
	}
	for (const {vocabulary, lines, report} of vocabularies) {
		for (const [index, {failures}] of vocabulary.codes.entries()) {
			for (const id of failures.filter((one) => !known.has(one))) {
				report(lines[index] ?? 1, `There is no failure ${id}.`, suggestName(id, ids));
			}
		}
	}
	for (const {signs: some, lines, report} of signs) {
		for (const [index, {shows}] of some.entries()) {
			for (const id of shows) {
				if (known.has(id) || id === '-' || id.startsWith('{')) continue;
				report(lines[index] ?? 1, `There is no failure ${id}.`, suggestName(id, ids));
			}
		}
	}
	return {
		failures: read
			.map(({failure}) => failure)
			.sort((one, other) => one.order - other.order),
		vocabularies: vocabularies.map(({vocabulary}) => vocabulary),
		signs: signs.flatMap(({signs: some}) => some),
	};
};
