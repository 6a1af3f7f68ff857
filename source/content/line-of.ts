import type {Node} from 'mdast';

/** The line, counted from 1, on which a node of a parsed file starts. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;
