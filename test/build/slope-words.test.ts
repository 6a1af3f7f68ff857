import {describe, expect, it} from 'vitest';
import {makeLots} from '../../source/build/draw-lots.ts';
import {asNet, freshNet, weightsOf} from '../../source/build/fresh-sequence.ts';
import {slopeWords} from '../../source/build/slope-words.ts';
import {hearWords, type Words} from '../../source/rubric/hear-words.ts';
import {forAWhile, keepNumbers} from '../../source/rubric/kernel.ts';
import {mapWeights, sayOutputs} from '../../source/rubric/sequence-net.ts';
import {expectSlopes} from './expect-slopes.ts';

const exercise = 1;

// Three sentences, of which the last is one word; one word has no tag, one tag counts for nothing.
const words: Words = [
	{places: [0, 1], begins: true, share: [1, 1.25]},
	{places: [2], begins: false},
	{places: [], begins: true},
	{places: [3, 0], begins: false, share: [0, 1]},
	{places: [1, 4], begins: false},
	{places: [2, 4], begins: true},
];

// Numbers of multiples of eight are the kernel's, others are worked out one by one.
describe.each([
	{units: 3, width: 2, gist: 5},
	{units: 8, width: 4, gist: 8},
])(
	'slopes at a net of $units units that hears gists of $gist',
	({units, width, gist}) => {
		const lots = makeLots(12);
		const shape = {outputs: 3, exercises: 2, tags: 5, width, units, gist};
		const net = mapWeights(freshNet(shape, lots), (weights) => keepNumbers(weights));
		const weights = weightsOf(net);
		const wanted = [1, -0.5, 2];
		// The loss is a weighted sum of what is said, so its slope at what is said is the weight.
		const loss = () =>
			forAWhile(() =>
				sayOutputs(net, exercise, hearWords(net, exercise, words).row).reduce(
					(sum, said, output) => sum + said * (wanted[output] ?? 0),
					0,
				),
			);
		const slopes = Object.fromEntries(
			Object.entries(weights).map(([name, {length}]) => [
				name,
				keepNumbers(new Float32Array(length)),
			]),
		) as typeof weights;
		forAWhile(() => {
			const heard = hearWords(net, exercise, words);
			const wide = heard.row.length;
			const rowSlopes = new Float32Array(wide);
			for (const [output, weight] of wanted.entries()) {
				for (let place = 0; place < wide; place++) {
					const says = net.says[(exercise * 3 + output) * wide + place] ?? 0;
					rowSlopes[place] = (rowSlopes[place] ?? 0) + weight * says;
				}
			}
			slopeWords(net, asNet(net, slopes), exercise, words, heard, rowSlopes);
		});

		const learnt = Object.keys(weights).filter(
			(name) => !['says', 'bias'].includes(name),
		);

		it.each(learnt)('are what the loss changes by, at %s', (name) => {
			const values = weights[name as keyof typeof weights];
			const found = slopes[name as keyof typeof weights];
			expectSlopes(values, found, loss, 3e-3);
			expect(found.some((slope) => Math.abs(slope) > 1e-3)).toBe(true);
		});
	},
);
