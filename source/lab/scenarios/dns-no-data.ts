import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** NOERROR, and nothing in the answer: the name has records of other types only. */
export const dnsNoData: Scenario = {
	...digScenario,
	id: 'dns-no-data',
	failure: 'dns-no-data',
	title: 'The name exists and has no address',
	exit: 0,
	expects: 'ANSWER: 0, AUTHORITY: 1',
	start: (context) => askDig(context, labNames.noData),
};
