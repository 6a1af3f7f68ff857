import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {Asked, DrillChoice, DrillOutput} from './drill-question.ts';
import {listRuledOut} from './list-ruled-out.ts';
import {fieldsOf, shareRareWord} from './rare-words.ts';
import type {SeededRandom} from './seeded-random.ts';

/** Asks which of four explanations is out: three are causes that the failure's own file names. */
export const askRulesOut = (
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
): Asked | undefined => {
	const own = fieldsOf(failure);
	const out = listRuledOut(failure, catalogue).filter(({id, meaning}) => {
		const isNear = shareRareWord(firstSentence(meaning), own, catalogue);
		return !isNear && !output.shows.includes(id);
	});
	// A statement that is longer than all others would be chosen for its length.
	const short = out.filter(({meaning}) => firstSentence(meaning).length <= longest);
	const right = random.shuffle(short.length > 0 ? short : out)[0];
	const causes = random.shuffle([...failure.causes.entries()]).slice(0, 3);
	if (right === undefined || causes.length < 2) return undefined;
	const possible = causes.map(
		([index, cause]): DrillChoice => ({id: `cause-${index}`, right: false, text: cause}),
	);
	return {
		prompt: 'Which of these is ruled out by it?',
		choices: [{id: right.id, right: true, text: asCause(right.meaning)}, ...possible],
	};
};

const longest = 100;

const firstSentence = (meaning: string): string =>
	(/^.*?[.](?=\s[A-Z])/.exec(meaning)?.[0] ?? meaning).replace(/\.$/, '');

/** A meaning in the form of a cause: one sentence without a capital and a full stop. */
const asCause = (meaning: string): string => {
	const sentence = firstSentence(meaning);
	return /^[A-Z][a-z]/.test(sentence) && !sentence.startsWith('Cloudflare')
		? sentence.charAt(0).toLowerCase() + sentence.slice(1)
		: sentence;
};
