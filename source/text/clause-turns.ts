/** Words after which a denial, or what else holds for a clause, does not reach on. */
export const clauseTurns: ReadonlySet<string> = new Set(
	'but because cuz so however although though since while whereas hence therefore thus then and yet just only'.split(
		' ',
	),
);
