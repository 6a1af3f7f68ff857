import type {Context} from '../keys/bindings.ts';
import type {Screen} from './state.ts';

/** Whose keys are live on a screen. */
export const contextOf = (screen: Screen): Context => {
	if (screen.kind === 'question') return screen.told === undefined ? 'question' : 'told';
	if (screen.kind === 'exercise') return screen.phase;
	if (screen.kind === 'scenario') {
		return screen.phase === 'typing' ? 'lab-typing' : 'scenario';
	}
	if (screen.kind === 'drill')
		return screen.stage.kind === 'told' ? 'drill-told' : 'drill';
	if (screen.kind === 'drill-typing') return `drill-${screen.phase}`;
	if (screen.kind === 'blind') return blindContexts[screen.stage.kind];
	return screen.kind;
};

const blindContexts = {
	searching: 'blind',
	typing: 'lab-typing',
	picking: 'blind-pick',
	answered: 'blind-told',
	told: 'blind-told',
} as const;

/** True where a component (a text field, a list of choices) reads keys by itself. */
export const takesKeysItself = (screen: Screen): boolean => {
	const context = contextOf(screen);
	return (
		context === 'typing' ||
		context === 'lab-typing' ||
		context === 'drill-typing' ||
		context === 'search' ||
		context === 'table' ||
		context === 'reference' ||
		context === 'question'
	);
};

/** The text of the open field, or undefined where none is open. */
export const fieldText = (screen: Screen): string | undefined => {
	if (screen.kind === 'exercise' && screen.phase === 'typing') return screen.text;
	if (screen.kind === 'drill-typing' && screen.phase === 'typing') return screen.text;
	if (screen.kind === 'search') return screen.query;
	if (screen.kind === 'scenario' && screen.phase === 'typing') return screen.text;
	if (screen.kind === 'blind' && screen.stage.kind === 'typing') return screen.stage.text;
	if (screen.kind === 'table' || screen.kind === 'reference') return screen.filter;
	return undefined;
};
