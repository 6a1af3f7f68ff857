/** A concept as it was written, before its references are looked up. */
export type WrittenConcept = {
	readonly id: string;
	readonly file: string;
	readonly line: number;
	readonly phrases: readonly string[];
	/** Ids that its phrases refer to. */
	readonly refersTo: ReadonlySet<string>;
};

/**
Puts concepts in an order in which each comes after those that it refers to.

Concepts that refer to each other in a circle come back apart, as `circular`.
*/
export const orderConcepts = (
	written: readonly WrittenConcept[],
): {
	readonly ordered: readonly WrittenConcept[];
	readonly circular: readonly WrittenConcept[];
} => {
	const known = new Set(written.map(({id}) => id));
	const placed = new Set<string>();
	const ordered: WrittenConcept[] = [];
	let waiting = written;
	while (waiting.length > 0) {
		const ready = waiting.filter(({refersTo}) =>
			[...refersTo].every((id) => placed.has(id) || !known.has(id)),
		);
		if (ready.length === 0) break;
		for (const concept of ready) {
			placed.add(concept.id);
			ordered.push(concept);
		}
		waiting = waiting.filter(({id}) => !placed.has(id));
	}
	return {ordered, circular: waiting};
};
