/** How many rows and columns of a screen are left for its body. */
export type FrameSize = {
	readonly columns: number;
	/** Rows of the body. */
	readonly rows: number;
	/** Columns of text: the body without its margins. */
	readonly width: number;
	/** Empty columns to the left of the text. */
	readonly margin: number;
	readonly hasTitle: boolean;
	readonly hasRule: boolean;
	readonly hasBar: boolean;
	readonly hasHints: boolean;
	readonly hasNotice: boolean;
};

/**
Shares a window out between the title, the body and the hint line.

The smaller the window the more goes to the body: first the rules go, then the hints, then
the title. One row of body is left in every window.
*/
export const frameSize = (
	{columns, rows}: {readonly columns: number; readonly rows: number},
	{notice = false}: {readonly notice?: boolean} = {},
): FrameSize => {
	const hasTitle = rows >= 3;
	const hasHints = rows >= 2;
	const hasRule = rows >= 8;
	const hasBar = rows >= 10;
	const hasNotice = notice && rows >= 6;
	const used = [hasTitle, hasHints, hasRule, hasBar, hasNotice].filter(Boolean).length;
	const margin = columns >= 40 ? 1 : 0;
	return {
		columns,
		rows: Math.max(1, rows - used),
		width: Math.max(1, columns - 2 * margin),
		margin,
		hasTitle,
		hasRule,
		hasBar,
		hasHints,
		hasNotice,
	};
};
