/**
Calls back when the window has changed its size and has the old one again.

Node tells only of sizes that differ. A window that shrinks and grows faster than the program
looks has cut off what it showed, and nobody else would draw that again.
*/
export const onSameSize = (
	stdout: Pick<NodeJS.WriteStream, 'columns' | 'rows'>,
	callback: () => void,
): void => {
	let {columns, rows} = stdout;
	process.on('SIGWINCH', () => {
		const isSame = columns === stdout.columns && rows === stdout.rows;
		({columns, rows} = stdout);
		if (isSame) callback();
	});
};
