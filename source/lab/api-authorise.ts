import {type ApiReply, type ApiRequest, problem} from './api-reply.ts';
import {verifyToken} from './bearer-token.ts';

/**
Looks whether a request may do what it wants; gives the answer to refuse it with, if it may not.

Nobody known is a 401 that says how to log in, somebody known without the right a 403 that says
which right (RFC 6750 §3).
*/
export const authorise = (
	{headers}: ApiRequest,
	scope: string,
	secret: Buffer,
): ApiReply | undefined => {
	const {authorization} = headers;
	const token = /^Bearer +([\w.~+/=-]+)$/i.exec(String(authorization ?? ''))?.[1];
	if (token === undefined) {
		return problem(401, 'This needs an access token.', {
			headers: {'www-authenticate': 'Bearer realm="lab"'},
		});
	}
	const claims = verifyToken(token, secret, Date.now() / 1000);
	if (typeof claims === 'string') {
		return problem(401, `${claims}.`, {
			headers: {
				'www-authenticate': `Bearer realm="lab", error="invalid_token", error_description="${claims}"`,
			},
		});
	}
	if (!claims.scope.split(' ').includes(scope)) {
		return problem(403, `The token has no scope ${scope}; it has ${claims.scope}.`, {
			headers: {
				'www-authenticate': `Bearer realm="lab", error="insufficient_scope", scope="${scope}"`,
			},
		});
	}
	return undefined;
};
