// In order: later rules see what earlier ones wrote. Capitals stand for single sounds.
const sounds: readonly (readonly [RegExp, string])[] = [
	[/^(?:kn|gn|pn)/, 'n'],
	[/^wr/, 'r'],
	[/^wh/, 'w'],
	[/^x/, 's'],
	[/s?(?:t|s|c)(?:i|h)(?:o|a|u)+n/g, 'Xn'],
	[/ssion|shun|tion|sion|shon/g, 'Xn'],
	[/dge|dj|j|g(?=[eiy])/g, 'J'],
	[/tch|ch/g, 'C'],
	[/sh/g, 'X'],
	[/gh(?=t)/g, ''],
	[/gh$/, 'f'],
	[/ph|th|v/g, 'f'],
	[/sc(?=[eiy])/g, 's'],
	[/c(?=[eiy])/g, 's'],
	[/ck|c|q/g, 'k'],
	[/x/g, 'ks'],
	[/z/g, 's'],
	[/mb$/, 'm'],
	[/(?<=[aeiou])r(?=$|[^aeiou])/g, ''],
	[/(?<=[a-zA-Z])[aeiouwhy]+/g, ''],
	[/^[aeiou]+/, 'A'],
	[/(.)\1+/g, '$1'],
];

/**
Reduces an English word to how it sounds, so that a word spelt by ear can be found: "naim" and
"name", "rezolushun" and "resolution" share a key. Coarse on purpose: who uses it also compares
the letters.
*/
export const phoneticKey = (word: string): string =>
	sounds.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word);
