import type {Section} from '../content/course.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {summariseProgress} from '../record/summarise-progress.ts';
import type {Score, Summary} from '../record/summary.ts';
import {exercisesOf, questionsOf} from './section-parts.ts';
import type {State} from './state.ts';
import type {Shown} from './world.ts';

/** The score by section and by criterion, what to look at again, and the take-aways. */
export const layResult = (state: State, world: Shown, width: number): readonly Line[] => {
	const summary = summariseProgress(state.progress, world.course);
	const again = summary.again.flatMap(({title}) =>
		wrapRuns([{text: title}], Math.min(width, proseWidth), {
			first: [{text: '  • ', tone: 'attention'}],
			rest: [{text: '    '}],
		}),
	);
	const last = world.course.lesson.sections.at(-1);
	return [
		...laySections(summary, width),
		...layScores(summary),
		...(again.length === 0 ? [] : [[], heading('Look at again'), ...again]),
		...(last === undefined || asks(last) ? [] : layTakeaways(last, world, width)),
	];
};

const proseWidth = 76;

const heading = (text: string): Line => [{text, tone: 'accent', strong: true}];

const laySections = (summary: Summary, width: number): readonly Line[] => [
	heading('The lesson'),
	...summary.sections.flatMap(({title, state, score}) => {
		const sign: Run =
			state === 'done'
				? {text: '  ✓ ', tone: 'good'}
				: {text: state === 'started' ? '  ▸ ' : '    ', tone: 'accent'};
		const count: readonly Run[] =
			score === undefined ? [] : [{text: `  ${score.done} of ${score.of}`, tone: 'dim'}];
		return wrapRuns([{text: title}, ...count], Math.min(width, proseWidth), {
			first: [sign],
			rest: [{text: '    '}],
		});
	}),
];

const layScores = (summary: Summary): readonly Line[] => {
	const lines: Line[] = [];
	if (summary.questions.of > 0) {
		lines.push(
			[],
			heading('Questions'),
			scoreLine('right at the first answer', summary.questions),
		);
	}
	if (summary.criteria.of > 0) {
		lines.push([], heading('Diagnoses'));
		for (const criterion of summary.byCriterion) {
			lines.push(scoreLine(criterion.label, criterion));
		}
	}
	return lines;
};

const scoreLine = (label: string, {done, of}: Score): Line => [
	{
		text: `  ${String(done).padStart(2)} of ${of}  `,
		tone: done === of ? 'good' : 'plain',
	},
	{text: label},
];

/** A lesson may end with questions or exercises, which are no take-aways. */
const asks = (section: Section): boolean =>
	questionsOf(section).length > 0 || exercisesOf(section).length > 0;

const layTakeaways = (section: Section, world: Shown, width: number): readonly Line[] => [
	[],
	heading(section.title),
	...layoutBlocks(section.blocks, {
		width,
		figures: world.course.lesson.figures,
	}).lines,
];
