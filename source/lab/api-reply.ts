/** What the API answers, before it goes out. */
export type ApiReply = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: unknown;
};

/** What the API is asked; header names are lower case. */
export type ApiRequest = {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
	/** Undefined where it is longer than the API takes. */
	readonly body: string | undefined;
	readonly requestId: string;
};

/** An answer that worked. */
export const reply = (
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): ApiReply => ({
	status,
	headers: {'content-type': 'application/json', ...headers},
	body,
});

const titles: Readonly<Record<number, string>> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	409: 'Conflict',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	429: 'Too Many Requests',
	431: 'Request Header Fields Too Large',
	500: 'Internal Server Error',
	503: 'Service Unavailable',
};

/** The name of a status as RFC 9110 §15 has it. */
export const apiReason = (status: number): string | undefined => titles[status];

/** An answer that says what went wrong, in the form of RFC 9457. */
export const problem = (
	status: number,
	detail: string,
	{
		headers = {},
		more = {},
	}: {
		readonly headers?: Readonly<Record<string, string>>;
		/** Members of the body beyond the usual ones. */
		readonly more?: Readonly<Record<string, unknown>>;
	} = {},
): ApiReply => ({
	status,
	headers: {'content-type': 'application/problem+json', ...headers},
	body: {type: 'about:blank', title: titles[status] ?? 'Error', status, detail, ...more},
});
