import {useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keyNames} from './keys/key-names.ts';
import {ThemeContext} from './parts/theme-context.ts';
import {ScreenView} from './screens/screen-view.tsx';
import type {Store} from './session/create-store.ts';
import type {World} from './session/world.ts';
import type {Theme} from './theme/theme.ts';

type Props = {
	readonly store: Store;
	readonly world: World;
	readonly theme: Theme;
	/** Rows at the bottom of the window that are left free. */
	readonly spareRows?: number;
	/** Called once the screen is Ink's, with Ink's way to lend the terminal out. */
	readonly onReady?: (suspendTerminal: SuspendTerminal) => void;
};

type SuspendTerminal = ReturnType<typeof useApp>['suspendTerminal'];

/** Session, window size and keys make one screen. */
export const App = ({store, world, theme, spareRows = 0, onReady}: Props) => {
	const state = useSyncExternalStore(store.subscribe, store.shown);
	const size = useWindowSize();
	const columns = Math.max(1, size.columns);
	const rows = Math.max(1, size.rows - spareRows);
	useEffect(() => {
		const {viewport} = store.state();
		if (viewport.columns === columns && viewport.rows === rows) return;
		store.dispatch({kind: 'window-resized', columns, rows});
	}, [store, columns, rows]);
	const {suspendTerminal} = useApp();
	useEffect(() => onReady?.(suspendTerminal), [onReady, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			store.dispatch({kind: 'key-pressed', key: name});
		}
	});
	// Asks the terminal to mark what is pasted, or a line break in it would be the key Enter.
	// The key feed takes the marks off; nothing arrives here.
	usePaste(() => {});
	return (
		<ThemeContext.Provider value={theme}>
			<ScreenView state={state} world={world} dispatch={store.dispatch} />
		</ThemeContext.Provider>
	);
};
