import {type Api, startApi} from './api-service.ts';
import type {LabContext} from './lab-context.ts';

/** What the scenarios have in common that talk to the API. */
export const apiScenario = {
	service: 'api',
	client: 'curl',
	exit: 0,
	blind: false,
} as const;

/** A request to the API as a curl command. */
type Ask = {
	readonly path: string;
	readonly method?: string;
	/** Scopes of the token; without it none is sent. */
	readonly scope?: string;
	readonly expired?: 'expired';
	/** Sent as JSON unless `type` says otherwise; `@` and a path sends a file. */
	readonly data?: string;
	readonly type?: string;
	/** More of curl's options, and more URLs. */
	readonly more?: readonly string[];
};

/** Starts the API where it does not run yet; gives what makes commands for it. */
export const askApi = async (
	context: LabContext,
): Promise<Api & {readonly ask: (request: Ask) => readonly string[]}> => {
	const api = await context.share('api', startApi);
	const ask = ({path, method, scope, expired, data, type, more = []}: Ask) =>
		context.curl(
			'-i',
			...(method === undefined ? [] : ['-X', method]),
			...(scope === undefined ? [] : ['-H', api.authorization(scope, expired)]),
			...(data === undefined
				? []
				: ['-H', `Content-Type: ${type ?? 'application/json'}`, '--data-binary', data]),
			...more,
			api.url(path),
		);
	return {...api, ask};
};
