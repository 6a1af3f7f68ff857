// Maps, for a learner may well write "constructor", which every object has a value for.
const bare: ReadonlyMap<string, string> = new Map([
	['aint', 'is not'],
	['arent', 'are not'],
	['cant', 'can not'],
	['cannot', 'can not'],
	['couldnt', 'could not'],
	['didnt', 'did not'],
	['doesnt', 'does not'],
	['dont', 'do not'],
	['hadnt', 'had not'],
	['hasnt', 'has not'],
	['havent', 'have not'],
	['isnt', 'is not'],
	['mustnt', 'must not'],
	['neednt', 'need not'],
	['shouldnt', 'should not'],
	['wasnt', 'was not'],
	['werent', 'were not'],
	['wont', 'will not'],
	['wouldnt', 'would not'],
	['mightnt', 'might not'],
	["can't", 'can not'],
	["won't", 'will not'],
	["shan't", 'shall not'],
	["ain't", 'is not'],
	['im', 'i am'],
	['ive', 'i have'],
	['id', 'id'],
	['youre', 'you are'],
	['theyre', 'they are'],
	['weve', 'we have'],
	['thats', 'that is'],
	['whats', 'what is'],
	['theres', 'there is'],
	['heres', 'here is'],
	['its', 'it is'],
	["let's", 'let us'],
	['dunno', 'do not know'],
	['gonna', 'going to'],
	['gotta', 'have got to'],
	['wanna', 'want to'],
	['lemme', 'let me'],
	['gimme', 'give me'],
	['wasn', 'was not'],
	['doesn', 'does not'],
	['isn', 'is not'],
	['didn', 'did not'],
]);

const endings: ReadonlyMap<string, string> = new Map([
	['re', 'are'],
	['ll', 'will'],
	['ve', 'have'],
	['d', 'would'],
	['m', 'am'],
]);

const takesIs = new Set([
	'it',
	'that',
	'what',
	'who',
	'there',
	'here',
	'he',
	'she',
	'where',
	'how',
]);

/**
Undoes a contraction: "isn't" and "isnt" are "is not", "we're" is "we are". A possessive loses
its ending. Words are folded; what is no contraction comes back as it is, as one word.
*/
export const undoContraction = (word: string): readonly string[] => {
	const whole = bare.get(word);
	if (whole !== undefined) return whole.split(' ');
	const cut = word.indexOf("'");
	if (cut < 0) return [word];
	const head = word.slice(0, cut);
	const tail = word.slice(cut + 1);
	if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not'];
	if (tail === 's') return takesIs.has(head) ? [head, 'is'] : [head];
	const ending = endings.get(tail);
	return ending === undefined ? [head, tail] : [head, ending];
};
