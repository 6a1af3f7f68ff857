/** How finely weights are told apart: steps either way, each column of so many by itself. */
export type Grain = {readonly steps: number; readonly columns: number};

/**
Rounds weights, given as rows, to whole steps and writes them to `to`. The few largest of a column are
cut, so that the many have finer steps; see `packTable`, which takes the largest for the last step.
*/
export const roundWeights = (
	from: Float32Array,
	to: Float32Array,
	{steps, columns}: Grain,
): void => {
	const rows = from.length / columns;
	const sizes = new Float32Array(rows);
	for (let column = 0; column < columns; column++) {
		for (let row = 0; row < rows; row++) {
			sizes[row] = Math.abs(from[row * columns + column] as number);
		}
		sizes.sort();
		const large = sizes[Math.min(rows - 1, Math.floor(rows * 0.9995))] as number;
		const step = large / steps || 1;
		for (let at = column; at < from.length; at += columns) {
			const whole = Math.round((from[at] as number) / step);
			to[at] = step * Math.max(-steps, Math.min(steps, whole));
		}
	}
};
