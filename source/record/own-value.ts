/** Looks an id up in what is keyed by id; an id such as "constructor" finds nothing by chance. */
export function ownValue<T>(
	values: Readonly<Record<string, T>>,
	id: string,
): T | undefined {
	return Object.hasOwn(values, id) ? values[id] : undefined;
}
