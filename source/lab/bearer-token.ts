import {createHmac, timingSafeEqual} from 'node:crypto';

/** What a token says of whom it was given to (RFC 7519 §4.1, RFC 8693 §4.2). */
export type TokenClaims = {
	readonly sub: string;
	/** Scopes, apart by blanks. */
	readonly scope: string;
	/** Seconds since 1970 after which it is worth nothing. */
	readonly exp: number;
};

const encode = (value: unknown): string =>
	Buffer.from(JSON.stringify(value)).toString('base64url');

const mac = (signed: string, secret: Buffer): Buffer =>
	createHmac('sha256', secret).update(signed).digest();

/** Signs a JSON Web Token with HS256 (RFC 7515, RFC 7518 §3.2). */
export const signToken = (claims: TokenClaims, secret: Buffer): string => {
	const signed = `${encode({alg: 'HS256', typ: 'JWT'})}.${encode(claims)}`;
	return `${signed}.${mac(signed, secret).toString('base64url')}`;
};

/** Gives the claims of a token, or says why it is worth nothing at `now` (seconds since 1970). */
export const verifyToken = (
	token: string,
	secret: Buffer,
	now: number,
): TokenClaims | string => {
	const [head = '', body = '', signature = '', ...rest] = token.split('.');
	if (rest.length > 0 || signature === '') return 'The access token is malformed';
	const right = mac(`${head}.${body}`, secret);
	const given = Buffer.from(signature, 'base64url');
	if (given.length !== right.length || !timingSafeEqual(given, right)) {
		return 'The signature of the access token is wrong';
	}
	const {alg} = decode(head) as {readonly alg?: unknown};
	if (alg !== 'HS256') return 'The access token is signed in another way';
	const claims = decode(body) as TokenClaims;
	return claims.exp > now ? claims : 'The access token expired';
};

// Only what this program has signed gets here, so it is what it was.
const decode = (part: string): unknown =>
	JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
