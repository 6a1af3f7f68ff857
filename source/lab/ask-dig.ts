import {dnsLanes, startDns} from './dns-service.ts';
import type {LabContext} from './lab-context.ts';
import type {Running} from './scenario.ts';

/** What the scenarios have in common that ask the lab's resolver with dig. */
export const digScenario = {
	service: 'dns',
	lanes: dnsLanes,
	client: 'dig',
	blind: false,
} as const;

/** Starts the resolver where it does not run yet, and asks it for a name. */
export const askDig = async (
	context: LabContext,
	name: string,
	...options: readonly string[]
): Promise<Running & {readonly ask: (other: string) => readonly string[]}> => {
	const port = await context.share('dns', startDns);
	const ask = (wanted: string) => [
		'dig',
		'@127.0.0.1',
		'-p',
		String(port),
		...options,
		wanted,
	];
	return {ask, command: ask(name), url: `dns://127.0.0.1:${port}/${name}`};
};
