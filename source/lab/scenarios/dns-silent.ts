import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The question goes out and nothing comes back. */
export const dnsSilent: Scenario = {
	...digScenario,
	id: 'dns-silent',
	failure: 'dns-temporary',
	title: 'The resolver does not answer',
	exit: 9,
	expects: 'no servers could be reached',
	start: (context) => askDig(context, labNames.silent, '+tries=1', '+time=2'),
};
