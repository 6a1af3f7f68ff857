/** What a drill may ask about an output. */
export type QuestionKind =
	| 'failure'
	| 'layer'
	| 'fault'
	| 'next'
	| 'rules-out'
	| 'pair'
	| 'typed';

/** Every kind, in the order in which a failure that is new is asked about. */
export const questionKinds: readonly QuestionKind[] = [
	'failure',
	'pair',
	'layer',
	'next',
	'fault',
	'rules-out',
	'typed',
];

/** Says whether a word from a record names a kind of question. */
export const isQuestionKind = (word: string): word is QuestionKind =>
	questionKinds.some((kind) => kind === word);
