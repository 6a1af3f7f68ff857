/**
Voices of test/fixtures/answers that nothing was learnt from: a third, set aside before the first
rule was written, so that the figures on them say how the grader does on people it never read.
*/
export const asideVoices: ReadonlySet<string> = new Set([
	'both-ways',
	'career-changer',
	'echo-chamber',
	'elimination',
	'hedger',
	'no-articles',
	'phone-fragments',
	'post-office',
	'runbook',
]);
