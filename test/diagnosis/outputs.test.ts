import {describe, expect, it} from 'vitest';
import {measureOutputs} from '../bench/measure-outputs.ts';
import {idsIn} from './real-catalogue.ts';

describe('recognition of outputs', () => {
	const measured = measureOutputs(idsIn);
	it.each(measured.filter(({of, right}) => of > 0 && right !== undefined))(
		'is right at first in 94 % and more: $name',
		({right, of}) => {
			expect((right ?? 0) / of).toBeGreaterThanOrEqual(0.94);
		},
	);

	it.each(measured.filter(({of, claims}) => of > 0 && claims !== undefined))(
		'claims a failure in at most 5 % of outputs without one: $name',
		({claims, of}) => {
			expect((claims ?? 0) / of).toBeLessThanOrEqual(0.05);
		},
	);
});
