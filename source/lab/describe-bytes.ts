/** With a time in front this is as long as a label of a figure may be (see `content/figure-limits.ts`). */
export const longestLabel = 30;

/**
Says in a few words what some bytes of a connection are: their first line where it is text, and
how many they are. At most 30 characters, none of them a control character.
*/
export const describeBytes = (chunk: Uint8Array): string => {
	const size = `${chunk.length} B`;
	const line = firstLine(chunk);
	if (line === undefined) return size;
	const room = longestLabel - size.length - 3;
	const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
	return `${shown} (${size})`;
};

/** The names of TLS records as one label; repeated ones are counted. */
export const describeRecords = (names: readonly string[], bytes: number): string => {
	const groups: {name: string; count: number}[] = [];
	for (const name of names) {
		const last = groups.at(-1);
		if (last?.name === name) last.count += 1;
		else groups.push({name, count: 1});
	}
	const words = groups.map(({name, count}) => (count > 1 ? `${count} × ${name}` : name));
	const size = ` (${bytes} B)`;
	for (let shown = words.length; shown > 0; shown -= 1) {
		const more = shown < words.length ? ' …' : '';
		const label = `${words.slice(0, shown).join(', ')}${more}${size}`;
		if (label.length <= longestLabel) return label;
	}
	// An alert's name tells more than its size.
	const [only] = words;
	return only === undefined ? `${bytes} B of TLS` : only.slice(0, longestLabel);
};

const firstLine = (chunk: Uint8Array): string | undefined => {
	const start = Buffer.from(chunk.subarray(0, 200)).toString('latin1');
	const [line = ''] = start.split(/\r?\n/);
	return line.length > 0 && /^[\x20-\x7e]+$/.test(line) ? line : undefined;
};
