/**
Closes half a line that a write left behind, so that the next entry starts on a line of its own.

CAN, "cancel", says in ASCII that what came before it is to be disregarded; JSON text never
holds it bare, so no whole entry can end in it.
*/
export const tornMark = '\x18';
