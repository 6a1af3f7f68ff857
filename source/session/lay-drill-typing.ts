import {drillExercise} from '../drill/drill-exercise.ts';
import {drillRubric} from '../drill/drill-rubric.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line} from '../layout/line.ts';
import {markCode} from '../layout/mark-code.ts';
import {markSpans} from '../layout/mark-spans.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import {drillQuestionOf} from './drill-question-of.ts';
import type {DrillTypingScreen} from './drill-screens.ts';
import {type DrillPage, sureLines} from './lay-drill.ts';
import {fieldRows} from './lay-exercise.ts';
import {layVerdicts} from './lay-verdicts.ts';
import type {State} from './state.ts';

/**
Lays a drilled output out whose diagnosis is typed: the output, the task and, once graded, the
answer with its verdicts. While it is typed the field stands below these lines.
*/
export const layDrillTyping = (state: State, screen: DrillTypingScreen): DrillPage => {
	const {catalogue} = state;
	const asked = drillQuestionOf(catalogue, screen.card, screen.seed);
	if (asked === undefined || catalogue === undefined) return {lines: [], top: 0};
	const {question, failure} = asked;
	const {width, rows} = bodySize(state);
	const prose = Math.min(width, proseWidth);
	const {graded} = screen;
	const isOver = screen.phase === 'graded' && graded !== undefined;
	const output = markCode(
		question.output.text,
		isOver ? question.output.evidence : [],
		width,
	);
	const task = wrapRuns([{text: question.prompt, strong: true}], prose);
	const above = [...output, [], ...task];
	if (!isOver) {
		const sure = screen.counted ? [] : sureLines(screen.sure, width);
		const draft =
			screen.phase === 'paused' ? wrapRuns([{text: screen.text}], width, prompt) : [];
		const lines = [...above, ...sure, ...draft];
		const visible =
			screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
		return {lines, top: clamp(lines.length - visible + screen.scrolled, lines, visible)};
	}
	const exercise = drillExercise(question, failure);
	const spans = graded.grade.verdicts.flatMap(({evidence}) => evidence);
	const answer = markSpans(graded.text, spans, Math.max(1, prose - 2)).map(
		(line, index) => [...(index === 0 ? prompt.first : prompt.rest), ...line],
	);
	const rubric = drillRubric(failure, catalogue, question.output.text);
	const verdicts = layVerdicts(exercise, graded, rubric, width).lines;
	const model = graded.modelShown
		? [
				[],
				[{text: 'Model answer', tone: 'accent' as const, strong: true}],
				...layoutBlocks(exercise.modelAnswer, {width, figures: {}}).lines,
			]
		: [];
	const judged: readonly Line[] = [...above, ...answer, [], ...verdicts];
	const lines = [...judged, ...model];
	const wanted = graded.modelShown ? judged.length + 1 : output.length + 1;
	return {lines, top: clamp(wanted + screen.scrolled, lines, rows)};
};

const proseWidth = 76;

const prompt = {
	first: [{text: '› ', tone: 'accent' as const}],
	rest: [{text: '  '}],
};

const clamp = (top: number, lines: readonly Line[], rows: number): number =>
	Math.max(0, Math.min(top, lines.length - rows));
