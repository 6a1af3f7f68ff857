import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** NXDOMAIN, with an answer: the alias is there, what it points to is not. */
export const dnsDanglingCname: Scenario = {
	...digScenario,
	id: 'dns-dangling-cname',
	failure: 'dns-not-found',
	title: 'The name is an alias of one that is gone',
	exit: 0,
	expects: 'status: NXDOMAIN',
	start: (context) => askDig(context, labNames.dangling),
};
