import {askOverHttps, overHttpsScenario} from '../ask-over-https.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** curl resolves the name over HTTPS and learns that there is none. */
export const dohNxdomain: Scenario = {
	...overHttpsScenario,
	id: 'doh-nxdomain',
	failure: 'dns-not-found',
	title: 'The name does not exist, asked over HTTPS',
	exit: 6,
	// Versions differ in what follows: "Couldn't resolve host name", "Could not resolve host: …".
	expects: 'curl: (6) Could',
	start: (context) => askOverHttps(context, labNames.unknown),
};
