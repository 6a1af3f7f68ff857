import type {SignKind} from './catalogue.ts';

/** How much each kind of sign counts; whole numbers, which leaves room for an order within a kind. */
export const signWeights: Readonly<Partial<Record<SignKind, number>>> = {
	outcome: 6,
	cause: 5,
	record: 4,
	attempt: 3,
	fallback: 2,
	hint: 1,
};
