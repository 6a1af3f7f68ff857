import {suggestName} from './nearest-name.ts';
import type {ReadSection} from './read-section.ts';

/** Reports links into the lesson that lead nowhere: `[text](section-id.md)` names a section's file. */
export const checkReferences = (sections: readonly ReadSection[]): void => {
	const files = sections.map(({section}) => `${section.id}.md`);
	for (const {page, report} of sections) {
		for (const {url, line} of page.references) {
			if (files.includes(url)) continue;
			report(
				line,
				`The link to ${url} leads nowhere.`,
				/^[a-z0-9-]+\.md$/.test(url)
					? suggestName(url, files)
					: 'Link to the file of a section (section-id.md), or to an address with https://.',
			);
		}
	}
};
