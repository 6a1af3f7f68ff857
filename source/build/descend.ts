import {shuffleInPlace} from './shuffle-in-place.ts';

/** How weights are moved: all rows are seen in so many rounds, with steps that grow shorter. */
export type Pace = {
	readonly rounds: number;
	readonly rowsAtOnce: number;
	readonly firstRate: number;
	readonly lastRate: number;
};

/**
Goes through rows in an order that `draw` decides: `learnFrom` adds up what some of them say, `step`
moves the weights by it.
*/
export const descend = <Row>(
	rows: readonly Row[],
	{rounds, rowsAtOnce, firstRate, lastRate}: Pace,
	draw: () => number,
	learnFrom: (row: Row) => void,
	step: (rate: number, round: number) => void,
): void => {
	const order = [...rows];
	for (let round = 0; round < rounds; round++) {
		shuffleInPlace(order, draw);
		const rate = firstRate + ((lastRate - firstRate) * round) / (rounds - 1);
		for (let first = 0; first < order.length; first += rowsAtOnce) {
			for (const row of order.slice(first, first + rowsAtOnce)) learnFrom(row);
			step(rate, round);
		}
	}
};
