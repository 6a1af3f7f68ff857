/** What stands on a life line for a note of each tone. */
export const noteSigns = {plain: '·', good: '✓', missed: '✗'} as const;
