import type {Root} from 'mdast';
import {directiveFromMarkdown} from 'mdast-util-directive';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {directive} from 'micromark-extension-directive';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';

/**
Parses a lesson file to a Markdown tree with positions on every node.

Directives in the middle of a line are left off, or the port in `localhost:8080` would be
one; so is strikethrough with one tilde, or "~5 ms to ~9 ms" would be struck out.
*/
export const parseMarkdown = (text: string): Root =>
	fromMarkdown(text, {extensions, mdastExtensions});

const {text: _inlineDirectives, ...blockDirectives} = directive();

const extensions = [gfm({singleTilde: false}), blockDirectives, frontmatter(['yaml'])];

const mdastExtensions = [
	gfmFromMarkdown(),
	directiveFromMarkdown(),
	frontmatterFromMarkdown(['yaml']),
];
