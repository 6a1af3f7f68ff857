import type {Anchor, Laid} from './laid.ts';
import type {Line} from './line.ts';

/** Puts laid-out parts one below the other, `gap` blank lines between those that have lines. */
export function stackLaid(parts: readonly Laid[], gap: number): Laid {
	const lines: Line[] = [];
	const anchors: Anchor[] = [];
	for (const part of parts) {
		if (part.lines.length === 0) {
			continue;
		}

		for (let blank = 0; lines.length > 0 && blank < gap; blank++) {
			lines.push([]);
		}

		for (const anchor of part.anchors) {
			anchors.push({...anchor, line: anchor.line + lines.length});
		}

		lines.push(...part.lines);
	}

	return {lines, anchors};
}
