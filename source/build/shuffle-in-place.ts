/** Puts items in an order that lots decide (Fisher and Yates). */
export const shuffleInPlace = <Item>(items: Item[], draw: () => number): void => {
	for (let last = items.length - 1; last > 0; last--) {
		const other = Math.floor(draw() * (last + 1));
		const kept = items[last] as Item;
		items[last] = items[other] as Item;
		items[other] = kept;
	}
};
