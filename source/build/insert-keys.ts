import {keysTable} from '../keys/keys-table.ts';

/** A README with the table of keys as the bindings are now, between its two marks. */
export const insertKeys = (readme: string): string =>
	readme.replace(
		/(<!-- keys:[^>]*-->)[\s\S]*?(<!-- \/keys -->)/,
		(_, start: string, end: string) => `${start}\n\n${keysTable()}\n\n${end}`,
	);
