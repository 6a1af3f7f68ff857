import type {Lots} from './draw-lots.ts';

const byEar: readonly (readonly [RegExp, string])[] = [
	[/tion/g, 'shun'],
	[/ight/g, 'ite'],
	[/ph/g, 'f'],
	[/wh/g, 'w'],
	[/ck/g, 'k'],
	[/c(?=[aou])/g, 'k'],
	[/ea/g, 'ee'],
	[/ai/g, 'ay'],
	[/ss/g, 's'],
	[/er\b/g, 'ur'],
	[/kn/g, 'n'],
	[/ough/g, 'o'],
];

const slip = (word: string, lots: Lots): string => {
	if (word.length < 4) return word;
	const at = 1 + Math.floor(lots.draw() * (word.length - 2));
	const kind = lots.draw();
	if (kind < 0.6) {
		return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
	}
	return kind < 0.8
		? word.slice(0, at) + word.slice(at + 1)
		: word.slice(0, at) + word.charAt(at) + word.slice(at);
};

const turnRound = (text: string, lots: Lots): string => {
	const words = text.split(' ');
	if (words.length < 4) return text;
	const cut = 1 + Math.floor(lots.draw() * (words.length - 1));
	return [...words.slice(cut), ...words.slice(0, cut)].join(' ');
};

/** Writes a statement as some people do: by ear, with slips of the finger, or the wrong way round. */
export const distortText = (text: string, lots: Lots): string => {
	const kind = lots.draw();
	if (kind < 0.34) return turnRound(text, lots);
	if (kind < 0.67) {
		return byEar.reduce(
			(spelt, [sound, letters]) =>
				lots.draw() < 0.5 ? spelt.replace(sound, letters) : spelt,
			text,
		);
	}
	return text
		.split(' ')
		.map((word) =>
			lots.draw() < 0.35 && /^[a-z]+$/.test(word) ? slip(word, lots) : word,
		)
		.join(' ');
};
