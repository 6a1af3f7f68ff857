/** Waits for something that should happen again and again. */
export type Patience = {
	/** It happened: the time starts anew. */
	readonly renew: () => void;
	/** Nothing more is expected. */
	readonly end: () => void;
};

/** Calls `onOver` once when nothing happened for `limit` milliseconds; starts at once. */
export const makePatience = (limit: number, onOver: () => void): Patience => {
	let timer = setTimeout(onOver, limit);
	const end = () => clearTimeout(timer);
	return {
		end,
		renew: () => {
			end();
			timer = setTimeout(onOver, limit);
		},
	};
};
