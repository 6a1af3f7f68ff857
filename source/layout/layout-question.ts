import type {Question} from '../content/course.ts';
import {indentLaid} from './indent-laid.ts';
import {inlineRuns} from './inline-runs.ts';
import type {Laid} from './laid.ts';
import type {Setting} from './setting.ts';
import {stackLaid} from './stack-laid.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Lays out a question with its choices as `a) …`; with answers, what is right and why follows. */
export function layoutQuestion(question: Question, setting: Setting): Laid {
	const title = wrapRuns(
		[{text: question.title, tone: 'accent', strong: true}],
		setting.prose,
	);
	const choices = question.choices.map((choice, index) => ({
		lines: wrapRuns(inlineRuns(choice.text), setting.prose, {
			first: [{text: `${letterOf(index)}) `}],
			rest: [{text: '   '}],
		}),
		anchors: [],
	}));
	const answers = question.choices.flatMap((choice, index) => {
		if (!setting.answers || !choice.right) {
			return [];
		}

		const mark = [
			{text: '✓ ', tone: 'good'},
			{text: `${letterOf(index)}) `, strong: true},
		] as const;
		return [
			indentLaid(setting, mark, [{text: '     '}], (narrower) =>
				narrower.lay(
					choice.feedback.length > 0
						? choice.feedback
						: [{kind: 'paragraph', text: choice.text}],
					narrower,
				),
			),
		];
	});
	const {lines, anchors} = stackLaid(
		[
			{lines: title, anchors: []},
			setting.lay(question.prompt, setting),
			stackLaid(choices, 0),
			stackLaid(answers, 0),
		],
		1,
	);
	const anchor = {
		kind: 'question',
		id: question.id,
		line: 0,
		height: lines.length,
	} as const;
	return {lines, anchors: [anchor, ...anchors]};
}

function letterOf(index: number): string {
	return String.fromCharCode('a'.charCodeAt(0) + index);
}
