import {askOverHttps, overHttpsScenario} from '../ask-over-https.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The resolver takes the question over HTTPS and keeps silent. */
export const dohSilent: Scenario = {
	...overHttpsScenario,
	id: 'doh-silent',
	failure: 'dns-temporary',
	title: 'The resolver does not answer, asked over HTTPS',
	exit: 28,
	expects: 'curl: (28) Resolving timed out after',
	start: (context) => askOverHttps(context, labNames.silent, '--connect-timeout', '2'),
};
