import {matchPhrase} from './match-phrase.ts';
import type {PreparedSign} from './prepare-signs.ts';

// Indented, empty, a field, a heading in capitals, or a line of a patch.
const goesOn =
	/^(?:\s|$|[+\-@\\]|[A-Z][A-Za-z-]{1,30}:\s|[A-Z][A-Z &]{2,40}$|(?:index|new file|deleted file|similarity|rename|old mode|new mode) )/;

/**
Follows help texts, histories and patches through an input: what they name has not happened.

Returns for each line, in their order, whether it belongs to one.
*/
export const regionTracker = (
	regions: readonly PreparedSign[],
): ((line: string) => boolean) => {
	const firsts = new Set(
		regions.flatMap(({sign}) => {
			const opening = sign.phrase.slice(1);
			return opening.startsWith('{')
				? opening
						.slice(1, opening.indexOf('}'))
						.split('|')
						.map((text) => text[0])
				: [opening[0]];
		}),
	);
	let inside = false;
	return (line) => {
		// Most lines are told by their first letter.
		if (
			firsts.has(line[0]) &&
			regions.some(({matcher}) =>
				matchPhrase(matcher(), line.slice(0, 200), 0, line.length),
			)
		) {
			inside = true;
		} else if (inside && !goesOn.test(line)) inside = false;
		return inside;
	};
};
