/** A half-open range of UTF-16 units in a text: `text.slice(start, end)` is the quotation. */
export type Span = {readonly start: number; readonly end: number};
