import {dnsLanes} from './dns-service.ts';
import {startDoh} from './doh-service.ts';
import type {LabContext} from './lab-context.ts';
import type {Running} from './scenario.ts';

/** What the scenarios have in common in which curl asks the lab's resolver over HTTPS. */
export const overHttpsScenario = {
	service: 'doh',
	lanes: dnsLanes,
	client: 'curl',
	blind: false,
} as const;

/** Starts the resolver where it does not run yet, and fetches a URL whose name it has to resolve. */
export const askOverHttps = async (
	context: LabContext,
	name: string,
	...options: readonly string[]
): Promise<Running> => {
	const resolver = await context.share('doh', startDoh);
	const url = `http://${name}/`;
	return {
		url,
		command: context.curl(
			'-i',
			...options,
			'--doh-url',
			resolver,
			'--cacert',
			context.certificates.authorityFile(),
			url,
		),
	};
};
