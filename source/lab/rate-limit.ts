/** How many requests there may be in how many seconds. */
export type RateLimit = {readonly quota: number; readonly seconds: number};

/** What is left after a request; `wait` is seconds, there only where nothing was left. */
export type Allowance = {
	readonly left: number;
	readonly resets: number;
	readonly wait?: number;
};

/** Counts requests in windows of a fixed length; `now` is in milliseconds. */
export const makeRateLimit = ({quota, seconds}: RateLimit) => {
	let start = Number.NEGATIVE_INFINITY;
	let used = 0;
	return (now: number): Allowance => {
		if (now - start >= seconds * 1000) {
			start = now;
			used = 0;
		}
		const resets = Math.max(1, Math.ceil((start + seconds * 1000 - now) / 1000));
		if (used >= quota) return {left: 0, resets, wait: resets};
		used += 1;
		return {left: quota - used, resets};
	};
};
