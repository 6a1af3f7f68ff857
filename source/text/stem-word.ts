import {irregularForms} from './irregular-forms.ts';

const whole = new Set(
	'nothing something anything everything during morning evening being string spring dns tls https aws cors iis os less unless always perhaps news besides else this us is was has its as yes various previous obvious serious status canvas hence need speed indeed exceed succeed feed seed bleed'.split(
		' ',
	),
);

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

/** "mak" was "make": a short stem gets back the e that its ending swallowed. */
const withSilentE = (stem: string): string =>
	/^[^aeiou][aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;

const withoutEnding = (word: string): string => {
	if (word.length > 4 && /ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
	if (word.length > 3 && /[^su]s$/.test(word) && !word.endsWith('is')) {
		return word.slice(0, -1);
	}
	if (word.length > 5 && word.endsWith('ing') && hasVowel(word.slice(0, -3))) {
		return withSilentE(word.slice(0, -3));
	}
	if (word.length > 4 && /[^e]ed$/.test(word) && hasVowel(word.slice(0, -2))) {
		return withSilentE(word.slice(0, -2));
	}
	return word;
};

/**
Takes the endings off an English word, so that its forms compare equal: "denies", "denied" and
"denying" share a stem, and so do "sent" and "sending". A stem is for comparing, not for reading.
*/
export const stemWord = (word: string): string => {
	const base = irregularForms.get(word) ?? word;
	if (base.length < 4 || whole.has(base)) return base;
	let stem = withoutEnding(base);
	if (stem.length > 3 && stem.at(-1) === stem.at(-2) && stem.at(-1) !== 'e') {
		stem = stem.slice(0, -1);
	}
	if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
	if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
	return stem;
};
