/** Kinds of people of whom some are learnt from and these are not: so many voices of each. */
const freshVoices = {gaming: 44, odd: 42, phone: 42, pictures: 44};

/** Eight people whose 192 answers were here first; no word of theirs is learnt from. */
const firstPeople = [
	...['g1-p1', 'g1-p2', 'g1-p3'],
	...['g2-p5', 'g2-p6', 'g2-p7'],
	...['g3-p9', 'g3-p12'],
];

/** Themes of ten voices each, which came when the grader had been trained. */
const laterThemes = [
	...['fishing4', 'gaming5', 'halfway', 'oddity-d', 'oddity-e', 'plainly-c'],
	...['rightful', 'scenery-e', 'scenery-f', 'scenery-g', 'thumbing-d'],
	...['crossrel-d', 'gaming6', 'gaming7', 'halfway-b', 'oddity-f', 'oddity-g'],
	...['oddity-h', 'riddled', 'rightful-b', 'rightful-c', 'scenery-h', 'scenery-i'],
	...['scenery-j', 'scenery-k', 'scenery-l', 'scenery-m', 'scenery-n', 'thumbing-e'],
];

const later = laterThemes.flatMap((theme) =>
	Array.from({length: 10}, (_, place) => `${theme}-${place + 1}`),
);

const fresh = Object.entries(freshVoices).flatMap(([kind, count]) =>
	Array.from({length: count}, (_, place) => `fresh-${kind}-${place + 1}`),
);

/**
Voices of test/fixtures/answers that nothing was learnt from: the eight people who were here first, a
third of the voices that came next, set aside before the first rule was written, some of those that
came later, chosen by name alone before anybody read them, and whole themes that came after the
training. The figures on them say how the grader does on people it never learnt from.
*/
export const asideVoices: ReadonlySet<string> = new Set([
	...fresh,
	...firstPeople,
	...later,
	'all-checks-no-cause',
	'autocomplete-victim',
	'both-ways',
	'bus-ride',
	'career-changer',
	'check-by-tool',
	'cockney-spelling',
	'copies-and-adds-because',
	'dentist',
	'detective',
	'devops-cloud',
	'dns-everywhere',
	'doc-readers',
	'echo-chamber',
	'elimination',
	'emoji-heavy',
	'general-truths',
	'hedger',
	'incident-log',
	'ironic',
	'japanese-learner',
	'log-diggers',
	'missing-small-words',
	'museum-guide',
	'name-exists-and-not',
	'named-wrongly',
	'no-articles',
	'no-vowels-lite',
	'office-life',
	'old-professor',
	'output-reordered',
	'phone-fragments',
	'post-office',
	'printing-house',
	'ranked',
	'rfc-reader-2',
	'rfc-reader-3',
	'runbook',
	'seafarer',
	'security-analyst',
	'server-log-hunter',
	'short-picture',
	'slash-everything',
	'sounds-like',
	'terse-veteran',
	'thinking-aloud',
	'ukrainian-learner',
	'word-salad',
	'wrong-relations',
	'yes-and-no',
]);
