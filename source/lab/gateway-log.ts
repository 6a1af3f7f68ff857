/** Where a gateway stood when it gave up on its upstream. */
export type GatewayPhase = 'connect' | 'header' | 'body';

const phaseWords: Readonly<Record<GatewayPhase, string>> = {
	connect: 'connecting to upstream',
	header: 'reading response header from upstream',
	body: 'reading upstream',
};

/** One request as the gateway's log tells of it. */
export type GatewayRequest = {
	readonly number: number;
	readonly line: string;
	readonly host: string;
	readonly upstream: string;
};

/** Names what went wrong in the words that nginx has for it. */
export const nameUpstreamError = (
	{code = '', message, syscall}: NodeJS.ErrnoException,
	phase: GatewayPhase,
): string => `${nameCause(code, message, syscall, phase)} while ${phaseWords[phase]}`;

/** The same in a few words. */
export const shortUpstreamError = ({
	code = '',
	syscall,
}: NodeJS.ErrnoException): string => {
	if (code === timedOut) return 'upstream timed out';
	if (code === 'ECONNREFUSED') return 'upstream refused';
	if (code.startsWith('HPE_')) return 'upstream speaks no HTTP';
	return syscall === 'read' ? 'upstream reset' : 'upstream closed too early';
};

export const timedOut = 'UPSTREAM_TIMED_OUT';

const nameCause = (
	code: string,
	message: string,
	syscall: string | undefined,
	phase: GatewayPhase,
): string => {
	if (code === timedOut) return 'upstream timed out (110: Connection timed out)';
	if (code === 'ECONNREFUSED') return 'connect() failed (111: Connection refused)';
	if (code.startsWith('HPE_')) return 'upstream sent no valid HTTP/1.0 header';
	// Node calls a FIN that comes too early ECONNRESET as well, but no system call failed then.
	if (code === 'ECONNRESET' && syscall === 'read') {
		return `${phase === 'body' ? 'readv' : 'recv'}() failed (104: Connection reset by peer)`;
	}
	if (code === 'ECONNRESET') return 'upstream prematurely closed connection';
	return `upstream failed (${message})`;
};

/** An error line as nginx writes it, in local time. */
export const errorLine = (
	now: Date,
	{number, line, host, upstream}: GatewayRequest,
	what: string,
): string =>
	`${stamp(now)} [error] ${process.pid}#0: *${number} ${what}, client: 127.0.0.1, ` +
	`server: lab, request: "${line}", upstream: "${upstream}", host: "${host}"`;

/** An access line with the times that nginx calls request, connect, header and response time. */
export const accessLine = (
	{line, upstream}: GatewayRequest,
	{status, bytes, total, connect, header}: GatewayTimes,
): string =>
	`127.0.0.1 "${line}" ${status} ${bytes} rt=${seconds(total)} uct=${seconds(connect)} ` +
	`uht=${seconds(header)} urt=${seconds(total)} ua=${new URL(upstream).host}`;

/** Milliseconds since the request came; undefined for what never happened. */
export type GatewayTimes = {
	readonly status: number;
	readonly bytes: number;
	readonly total: number;
	readonly connect: number | undefined;
	readonly header: number | undefined;
};

const seconds = (ms: number | undefined): string =>
	ms === undefined ? '-' : (ms / 1000).toFixed(3);

const stamp = (now: Date): string => {
	const two = (value: number) => String(value).padStart(2, '0');
	const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('/');
	return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
};
