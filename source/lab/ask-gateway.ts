import {startGateway, type UpstreamPath} from './gateway-service.ts';
import type {LabContext} from './lab-context.ts';
import type {Running} from './scenario.ts';

/** What the scenarios have in common that go through the gateway. */
export const gatewayScenario = {
	service: 'gateway',
	lanes: [
		{id: 'client', label: 'client'},
		{id: 'gateway', label: 'gateway'},
		{id: 'upstream', label: 'upstream'},
	],
	client: 'curl',
	blind: true,
} as const;

/** Starts the gateway where it does not run yet, and asks it for a path. */
export const askGateway = async (
	context: LabContext,
	path: UpstreamPath,
): Promise<Running> => {
	const gateway = await context.share('gateway', startGateway);
	const url = gateway.url(path);
	return {url, command: context.curl('-i', '-m', '10', url)};
};
