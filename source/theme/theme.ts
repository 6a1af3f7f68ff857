import type {Palette} from './palette.ts';

/** How a screen looks in this terminal. */
export type Theme = {readonly palette: Palette; readonly ascii: boolean};
