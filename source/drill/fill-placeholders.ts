import type {PlaceholderValues} from './drill-question.ts';

/** Puts values in the places of `{placeholders}`; `{{` and `}}` become single braces. */
export const fillPlaceholders = (template: string, values: PlaceholderValues): string =>
	template.replace(/\{\{|\}\}|\{([\w-]+)\}/g, (found, name: string | undefined) => {
		if (name === undefined) return found.charAt(0);
		// Also "constructor", which an object has without being given it, is no value.
		return Object.hasOwn(values, name) ? (values[name] ?? found) : found;
	});
