import {askOverHttps, overHttpsScenario} from '../ask-over-https.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** For curl an alias of nothing is a name that does not exist; dig tells them apart. */
export const dohDanglingCname: Scenario = {
	...overHttpsScenario,
	id: 'doh-dangling-cname',
	failure: 'dns-not-found',
	title: 'The name is an alias of one that is gone, asked over HTTPS',
	exit: 6,
	expects: 'curl: (6) Could',
	start: (context) => askOverHttps(context, labNames.dangling),
};
