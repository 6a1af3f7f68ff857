import type {Parents, RootContent} from 'mdast';
import {isOnlyComments} from './is-only-comments.ts';

/** What stands in a node, without the comments that authors leave. */
export const shownChildren = (node: Parents): readonly RootContent[] =>
	node.children.filter((child) => child.type !== 'html' || !isOnlyComments(child.value));
