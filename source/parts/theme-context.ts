import {createContext, useContext} from 'react';
import {plainPalette} from '../theme/palette.ts';
import type {Theme} from '../theme/theme.ts';

export const ThemeContext = createContext<Theme>({
	palette: plainPalette,
	ascii: false,
});

/** The theme of the terminal that is drawn on. */
export const useTheme = (): Theme => useContext(ThemeContext);
