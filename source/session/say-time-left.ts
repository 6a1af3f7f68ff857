import type {Exam} from './drill-screens.ts';

/** How long an exam still lasts: in minutes, and towards the end in seconds. */
export const sayTimeLeft = ({started, limit}: Exam, now: number | undefined): string => {
	const left = Math.max(0, limit - ((now ?? 0) - (started ?? now ?? 0)));
	return left > 60_000
		? `${Math.ceil(left / 60_000)} min left`
		: `${Math.ceil(left / 1000)} s left`;
};
