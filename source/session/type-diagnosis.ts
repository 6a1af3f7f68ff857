import type {BlindScreen, ScenarioScreen} from './lab-screens.ts';

/** Takes what is typed into the field of the lab so far. */
export const typeDiagnosis = (
	screen: ScenarioScreen | BlindScreen,
	text: string,
): ScenarioScreen | BlindScreen => {
	if (screen.kind === 'scenario') {
		return screen.phase === 'typing' ? {...screen, text, scrolled: 0} : screen;
	}
	return screen.stage.kind === 'typing'
		? {...screen, stage: {kind: 'typing', text}, scrolled: 0}
		: screen;
};
