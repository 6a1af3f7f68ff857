import type {Line, Run} from './line.ts';

/** Joins neighbouring runs that look the same and drops the spaces at the end of the line. */
export function tidyLine(runs: readonly Run[]): Line {
	const tidy: Run[] = [];
	for (const run of runs) {
		const last = tidy.at(-1);
		if (last && looksLike(last, run)) {
			tidy[tidy.length - 1] = {...last, text: last.text + run.text};
		} else if (run.text !== '') {
			tidy.push(run);
		}
	}

	for (let last = tidy.pop(); last; last = tidy.pop()) {
		const text = last.text.trimEnd();
		if (text !== '') {
			tidy.push({...last, text});
			break;
		}
	}

	return tidy;
}

function looksLike(one: Run, other: Run): boolean {
	return (
		one.tone === other.tone &&
		Boolean(one.strong) === Boolean(other.strong) &&
		Boolean(one.emphasis) === Boolean(other.emphasis)
	);
}
