/**
The longest line, in bytes, that is taken for an entry.

An entry holds one typed answer at most; what is longer than this is no entry, and a reader
must not take a file without newlines into memory as a whole.
*/
export const maximumLine = 8 * 1024 * 1024;
