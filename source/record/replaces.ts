import type {Entry} from './entry.ts';

/** True where the later of two entries makes the earlier one pointless. */
export function replaces(later: Entry, earlier: Entry): boolean {
	if (later.lesson !== earlier.lesson) {
		return false;
	}

	if (later.kind === 'draft-kept') {
		return earlier.kind === 'draft-kept' && earlier.exercise === later.exercise;
	}

	return (
		later.kind === 'moved' &&
		earlier.kind === 'moved' &&
		earlier.section === later.section
	);
}
