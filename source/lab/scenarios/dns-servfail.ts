import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The resolver could not find out; that says nothing of the name. */
export const dnsServfail: Scenario = {
	...digScenario,
	id: 'dns-servfail',
	failure: 'dns-temporary',
	title: 'The resolver itself has trouble',
	exit: 0,
	expects: 'status: SERVFAIL',
	start: (context) => askDig(context, labNames.broken),
};
