/**
Voices of test/fixtures/answers that nothing was learnt from: a third of the first ones, set aside
before the first rule was written, and some of those that came later, chosen by name alone before
anybody read them. The figures on them say how the grader does on people it never read.
*/
export const asideVoices: ReadonlySet<string> = new Set([
	'both-ways',
	'bus-ride',
	'career-changer',
	'detective',
	'devops-cloud',
	'doc-readers',
	'echo-chamber',
	'elimination',
	'emoji-heavy',
	'hedger',
	'ironic',
	'japanese-learner',
	'log-diggers',
	'no-articles',
	'phone-fragments',
	'post-office',
	'ranked',
	'runbook',
	'seafarer',
	'security-analyst',
	'sounds-like',
	'terse-veteran',
	'thinking-aloud',
	'word-salad',
	'wrong-relations',
	'yes-and-no',
]);
