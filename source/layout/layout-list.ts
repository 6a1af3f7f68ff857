import type {Block} from '../content/course.ts';
import {indentLaid} from './indent-laid.ts';
import type {Laid} from './laid.ts';
import type {Setting} from './setting.ts';
import {stackLaid} from './stack-laid.ts';

/** Lays out a list with bullets or numbers; blank lines only where an item has several blocks. */
export function layoutList(
	block: Extract<Block, {kind: 'list'}>,
	setting: Setting,
): Laid {
	const gap = block.items.every(isShort) ? 0 : 1;
	const last = `${block.items.length}. `;
	const items = block.items.map((item, index) => {
		const mark = block.ordered ? `${index + 1}. `.padStart(last.length) : '• ';
		const indent = [{text: ' '.repeat(mark.length)}];
		return indentLaid(setting, [{text: mark}], indent, (narrower) =>
			narrower.lay(item, narrower, gap),
		);
	});
	return stackLaid(items, gap);
}

/** A sentence, and maybe a list below it. */
function isShort(item: readonly Block[]): boolean {
	return item.every((block, index) =>
		index === 0 ? block.kind === 'paragraph' : block.kind === 'list',
	);
}
