import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {askQuestion} from './ask-question.ts';
import type {DrillOutput} from './drill-question.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {layerLabels} from './layer-labels.ts';
import type {Missed} from './list-missed.ts';

/**
Writes the failures that a learner misses as a text that Anki imports (2.1.54 or later), one note
a line: an output that was answered wrong on the front, what it says on the back.

The headers are those of "Text Files" in Anki's manual. Notes keep their GUID, so that a second
import brings them up to date and leaves their schedule alone. What is gone from the catalogue is
left out.
*/
export const writeAnki = (missed: readonly Missed[], catalogue: Catalogue): string => {
	const notes = missed.flatMap(({failure: id, answer}): readonly string[] => {
		const failure = catalogue.failures.find((one) => one.id === id);
		const asked = askQuestion({failure: id, kind: 'typed'}, answer.seed, catalogue);
		if (failure === undefined || asked === undefined) return [];
		const fields = [
			`error-lesson:${id}`,
			front(asked.output),
			back(failure, asked.output, catalogue),
			`error-lesson error-lesson::${failure.layer}`,
		];
		return [fields.join('\t')];
	});
	return [...headers, ...notes, ''].join('\n');
};

const headers = [
	'#separator:tab',
	'#html:true',
	'#notetype:Basic',
	'#columns:GUID\tFront\tBack\tTags',
	'#guid column:1',
	'#tags column:4',
];

const front = ({text}: DrillOutput): string =>
	`<pre style="text-align: left; white-space: pre-wrap">${html(text)}</pre>What failed, and what do you check next?`;

const back = (failure: Failure, {values}: DrillOutput, {failures}: Catalogue): string => {
	const [check] = failure.checks;
	const [lookalike] = failure.lookalikes;
	const other = failures.find(({id}) => id === lookalike?.id);
	return [
		`<b>${html(failure.name)}</b> (${html(layerLabels[failure.layer])})`,
		html(failure.meaning),
		...(check === undefined
			? []
			: [
					`Next: <code>${html(fillPlaceholders(check.run, values))}</code>: ${html(check.tells)}`,
				]),
		...(lookalike === undefined || other === undefined
			? []
			: [`Not ${html(other.name)}: ${html(lookalike.tell)}`]),
	].join('<br><br>');
};

/** Without tabs and line breaks, which would end a field or a note, and without quotes around it. */
const html = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\t', '    ')
		.replace(/\r?\n/g, '<br>');
