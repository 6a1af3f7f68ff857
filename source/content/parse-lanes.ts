import type {Lane} from './figure.ts';
import {figureLimits} from './figure-limits.ts';
import type {FigureLine} from './figure-lines.ts';
import type {Report} from './problem.ts';

/** Parses `lanes: client "you", kernel "its kernel"` (or `hops: …`) to the columns of a figure. */
export const parseLanes = (
	{text, line}: FigureLine,
	name: 'lanes' | 'hops',
	report: Report,
): readonly Lane[] => {
	const lanes: Lane[] = [];
	let rest = text.slice(name.length + 1).trim();
	while (rest !== '') {
		const match = /^([a-z0-9-]+)\s+"([^"]*)"\s*(?:,\s*|$)/.exec(rest);
		if (!match) {
			report(
				line,
				`The ${name} are not readable from here: ${rest}`,
				`Write ${name}: name "heading", name "heading".`,
			);
			return lanes;
		}
		const [whole, id = '', label = ''] = match;
		if (lanes.some((lane) => lane.id === id)) {
			report(line, `${id} stands twice among the ${name}.`, 'Rename one of them.');
		}
		checkHeading(label, line, report);
		lanes.push({id, label});
		rest = rest.slice(whole.length);
	}
	const [least, most] = figureLimits[name];
	if (lanes.length < least || lanes.length > most) {
		report(
			line,
			`The number of ${name} is ${lanes.length}.`,
			`Draw it with ${least} to ${most}.`,
		);
	}
	return lanes;
};

const checkHeading = (label: string, line: number, report: Report): void => {
	const length = [...label].length;
	if (label.trim() === '') {
		report(line, 'A heading between " and " is empty.', 'Write what learners see there.');
	}
	if (length > figureLimits.lane) {
		report(
			line,
			`The heading "${label}" has ${length} characters.`,
			`Shorten it to ${figureLimits.lane}.`,
		);
	}
};
