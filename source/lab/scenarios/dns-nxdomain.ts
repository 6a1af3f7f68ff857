import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The resolver knows for sure that there is no such name: a typo. */
export const dnsNxdomain: Scenario = {
	...digScenario,
	id: 'dns-nxdomain',
	failure: 'dns-not-found',
	title: 'The name does not exist',
	exit: 0,
	expects: 'status: NXDOMAIN',
	start: async (context) => {
		const {ask, ...running} = await askDig(context, labNames.unknown);
		return {
			...running,
			repair: {
				title: 'Spell the name right',
				command: ask(labNames.good),
				exit: 0,
				expects: 'status: NOERROR',
			},
		};
	},
};
