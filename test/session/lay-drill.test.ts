import {describe, expect, it} from 'vitest';
import {kindsOf} from '../../source/drill/ask-question.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {emptyProgress} from '../../source/record/empty-progress.ts';
import {bodySize} from '../../source/session/body-size.ts';
import {drillQuestionOf} from '../../source/session/drill-question-of.ts';
import type {DrillScreen, DrillStage} from '../../source/session/drill-screens.ts';
import {layDrill} from '../../source/session/lay-drill.ts';
import type {State} from '../../source/session/state.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const catalogue = readTestCatalogue();
const run = {seed: 1, only: [], answers: []};

const stateIn = (columns: number, rows: number): State => ({
	screen: {kind: 'home', selected: 0},
	progress: emptyProgress,
	seed: 1,
	viewport: {columns, rows},
	ascii: false,
	catalogue,
});

const screens = catalogue.failures.flatMap((failure, index) =>
	kindsOf(failure, catalogue)
		.filter((kind) => kind !== 'typed')
		.map(
			(kind): DrillScreen => ({
				kind: 'drill',
				run,
				card: {failure: failure.id, kind},
				seed: index,
				stage: {kind: 'choosing'},
				highlighted: 0,
				scrolled: 0,
			}),
		),
);

describe('a question of a drill, laid out', {timeout: 60_000}, () => {
	it.each([
		[20, 3],
		[40, 12],
		[80, 24],
	])(
		'is never wider than a window of %i×%i, before the answer and after it',
		(columns, rows) => {
			const state = stateIn(columns, rows);
			const {width} = bodySize(state);
			for (const screen of screens) {
				const asked = drillQuestionOf(catalogue, screen.card, screen.seed);
				const stages: readonly DrillStage[] = [
					screen.stage,
					...(asked?.question.choices ?? []).map(({id}) => ({
						kind: 'told' as const,
						choice: id,
					})),
				];
				for (const stage of stages) {
					const {lines, top} = layDrill(state, {...screen, stage});
					expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
					expect(top).toBeLessThan(lines.length);
				}
			}
		},
	);

	it('marks the telling words only once the answer is told', () => {
		const state = stateIn(80, 24);
		for (const screen of screens.slice(0, 60)) {
			const marked = (stage: DrillStage) =>
				layDrill(state, {...screen, stage})
					.lines.flat()
					.some(({tone}) => tone === 'evidence');
			expect(marked({kind: 'choosing'})).toBe(false);
			expect(marked({kind: 'told', choice: 'any'})).toBe(true);
		}
	});

	it('shows the choice under the pointer in every window', () => {
		const state = stateIn(40, 8);
		const {rows} = bodySize(state);
		for (const screen of screens.slice(0, 120)) {
			const asked = drillQuestionOf(catalogue, screen.card, screen.seed);
			const last = (asked?.question.choices.length ?? 1) - 1;
			const {lines, top} = layDrill(state, {...screen, highlighted: last});
			const visible = lines.slice(top, top + rows).flat();
			expect(visible.some(({text}) => text === '▸ ')).toBe(true);
		}
	});
});
