import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The same answer by the other way: it does not hang on lost datagrams. */
export const dnsServfailTcp: Scenario = {
	...digScenario,
	id: 'dns-servfail-tcp',
	failure: 'dns-temporary',
	title: 'The resolver itself has trouble, asked over TCP',
	exit: 0,
	expects: 'status: SERVFAIL',
	start: (context) => askDig(context, labNames.broken, '+tcp'),
};
