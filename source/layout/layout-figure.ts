import {drawFigure} from './draw-figure.ts';
import type {Laid} from './laid.ts';
import type {Line} from './line.ts';
import type {Setting} from './setting.ts';
import {wrapRuns} from './wrap-runs.ts';

/**
Lays out a figure as part of the text: complete, with the way to step through it.

Where nobody can step (print), the numbered captions follow. Of a sequence the last step shows all
the others, so it is drawn alone; a path is drawn for each step. An id without a figure leaves a dim line, because the linker has complained of it long before.
*/
export function layoutFigure(id: string, setting: Setting): Laid {
	const figure = setting.figures[id];
	if (!figure) {
		return {
			lines: wrapRuns([{text: `figure ${id}`, tone: 'dim'}], setting.prose),
			anchors: [],
		};
	}

	const title = wrapRuns([{text: figure.title, strong: true}], setting.prose);
	const lines: Line[] = [...title, []];
	if (setting.steppable) {
		lines.push(...drawFigure(figure, figure.steps.length - 1, setting.wide), []);
		lines.push(...wrapRuns([{text: '↵ step through it', tone: 'dim'}], setting.prose));
	} else {
		const last = figure.steps.length - 1;
		for (const [index, step] of figure.steps.entries()) {
			const mark = `${index + 1}. `;
			if (figure.kind === 'path' || index === 0) {
				const shown = figure.kind === 'path' ? index : last;
				const gap: readonly Line[] = index === 0 ? [] : [[]];
				lines.push(...gap, ...drawFigure(figure, shown, setting.wide), []);
			}
			lines.push(
				...wrapRuns([{text: step.caption}], setting.prose, {
					first: [{text: mark}],
					rest: [{text: ' '.repeat(mark.length)}],
				}),
			);
		}
	}

	return {
		lines,
		anchors: [{kind: 'figure', id, line: 0, height: lines.length}],
	};
}
