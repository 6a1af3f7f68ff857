import type {ReadSection} from './read-section.ts';

/** Reports ids that stand twice in the lesson: progress is kept by them. */
export const checkNames = (sections: readonly ReadSection[]): void => {
	const first = new Map<string, {file: string; line: number}>();
	for (const {file, page, report} of sections) {
		for (const named of page.named) {
			const key = `${named.kind} ${named.id}`;
			const earlier = first.get(key);
			if (earlier) {
				report(
					named.line,
					`The ${named.kind} ${named.id} has the id of the one at ${earlier.file}:${earlier.line}.`,
					'Give the newer one another id, so that the older one keeps what learners did in it.',
				);
			} else first.set(key, {file, line: named.line});
		}
	}
};
