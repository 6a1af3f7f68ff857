import {describe, expect, it} from 'vitest';
import {createDiagnosis} from '../../source/diagnosis/create-diagnosis.ts';
import {diagnose} from '../../source/diagnosis/diagnose.ts';
import {catalogue, idsIn} from './real-catalogue.ts';

const refusedUpstream =
	'2026/11/22 12:36:43 [error] 3617#3617: *3 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: lab, request: "GET /refused/ HTTP/1.1", upstream: "http://127.0.0.1:36089/", host: "127.0.0.1:18480"';

describe('the order of failures', () => {
	it('names what the client sees before what made it so', () => {
		expect(idsIn(refusedUpstream)).toEqual(['http-502', 'connection-refused']);
	});

	it('lets the root cause beat its wrapper', () => {
		const text =
			"requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=9): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))";
		expect(idsIn(text)).toEqual(['connection-refused']);
	});

	it('takes the message of a reset over the number that curl gives it', () => {
		expect(idsIn('curl: (35) Recv failure: Connection reset by peer')).toEqual([
			'connection-reset',
		]);
	});

	it('falls back to the number of curl where its words are new', () => {
		expect(idsIn('curl: (52) Something that nobody has written yet')).toEqual([
			'empty-reply',
		]);
	});

	it('takes no 500 from Perl, which makes it up where no answer came', () => {
		const text = "500 Can't connect to api.example.com:3000 (Connection refused)";
		expect(idsIn(text)).toEqual(['connection-refused']);
	});
});

describe('the end of the story', () => {
	it('says nothing of tries that led to a success', () => {
		const text = [
			'* connect to ::1 port 8080 failed: Connection refused',
			'* Connected to localhost (127.0.0.1) port 8080 (#0)',
			'> GET / HTTP/1.1',
			'< HTTP/1.1 200 OK',
		].join('\n');
		expect(idsIn(text)).toEqual([]);
	});

	it('says nothing of a 503 that a retry of curl got over', () => {
		const text = [
			'HTTP/1.1 503 Service Unavailable',
			'Warning: Problem : HTTP error. Will retry in 1 seconds. 2 retries left.',
			'HTTP/1.1 200 OK',
		].join('\n');
		expect(idsIn(text)).toEqual([]);
	});

	it('keeps a 503 that stands between answers to other requests', () => {
		const text = 'HTTP/1.1 503 Service Unavailable\n\nHTTP/1.1 200 OK\n';
		expect(idsIn(text)).toEqual(['http-503']);
	});

	it.each(['200 OK', '301 Moved Permanently', '304 Not Modified'])(
		'has nothing to say of %s',
		(status) => {
			expect(idsIn(`HTTP/1.1 ${status}\nServer: nginx\n`)).toEqual([]);
		},
	);
});

describe('numbers and words that show no failure', () => {
	it.each([
		'Listening on http://localhost:404',
		'502 tests passed (500 ms)',
		'time: 500 ms, size: 502 KB',
		"Error: ENOENT: no such file or directory, open 'config.json'",
		'SyntaxError: Unexpected token } in JSON at position 404',
		'proxy_next_upstream error timeout http_502 http_503;',
		'error_page 500 502 503 504 /50x.html;',
		"if (error.code === 'ECONNREFUSED') return retry();",
		'  ✓ answers 404 for an unknown order (12 ms)',
		'a1b2c3d Handle ECONNREFUSED on startup',
		'      --connect-timeout <seconds>  Maximum time allowed to connect',
		'192.0.2.7 - - [22/Nov/2026:12:36:43 +0000] "GET /404 HTTP/1.1" 200 502',
		'Received 429 bytes from 192.0.2.7',
		'line 504, column 12',
	])('%s', (text) => {
		expect(idsIn(text)).toEqual([]);
	});

	it('leaves a history alone, whatever its messages name', () => {
		const text =
			'commit 4e4fdfbfebe4553eb163c91aa49280da0753419f\nAuthor: Ada <ada@example.com>\n\n    handle connection refused: retry\n';
		expect(idsIn(text)).toEqual([]);
	});
});

describe('what stands around the words', () => {
	const line = 'dial tcp 10.0.0.7:5432: connect: connection refused';
	it.each([
		['journald', `Nov 22 12:36:43 web01 orders[3617]: ${line}`],
		['docker compose', `web-1  | 2026-11-22T12:36:43Z ERROR ${line}`],
		['Kubernetes', `2026-11-22T12:36:43.000000000Z stderr F ${line}`],
		['a JSON log', JSON.stringify({level: 'error', msg: `Get "http://a/": ${line}`})],
		['logfmt', `ts=2026-11-22T12:36:43Z level=error err="${line}"`],
		[
			'colours',
			`\x1b[31mError:\x1b[0m dial tcp 10.0.0.7:5432: \x1b[1mconnect: connection\x1b[22m refused`,
		],
		['Windows line ends', `${line}\r\n`],
		['a progress bar', `  0     0    0     0\r  0     0    0     0\r${line}`],
	])('reads through %s', (_, text) => {
		expect(idsIn(text)).toEqual(['connection-refused']);
	});

	it('joins a line that the terminal has broken', () => {
		const text =
			'Error: getaddrinfo failed for the service of the orders: Temporary failure in na\nme resolution';
		expect(idsIn(text)).toContain('dns-temporary');
	});
});

describe('evidence', () => {
	it('quotes the input as it came', () => {
		const text = `first\r\n\x1b[31mcurl: (52)\x1b[0m Empty reply from server\n`;
		const [finding] = diagnose(text, catalogue);
		expect(finding?.evidence.map(({start, end}) => text.slice(start, end))).toEqual([
			'curl: (52)\x1b[0m Empty reply from server',
		]);
	});

	it('keeps a clean copy of the line', () => {
		const [finding] = diagnose(
			'\x1b]0;owned\x07\x1b[2Jcurl: (52) Empty reply from server',
			catalogue,
		);
		expect(finding?.quotes[0]?.text).toBe('curl: (52) Empty reply from server');
	});

	it('finds host, port and seconds', () => {
		const [finding] = diagnose(
			'curl: (28) Failed to connect to slow.example.com port 8443 after 3001 ms: Timeout was reached',
			catalogue,
		);
		expect(finding?.values).toEqual({
			host: 'slow.example.com',
			port: '8443',
			seconds: '3.001',
		});
	});

	it('finds method, path and upstream in a line of nginx', () => {
		const [finding] = diagnose(refusedUpstream, catalogue);
		expect(finding?.values).toMatchObject({
			method: 'GET',
			path: '/refused/',
			upstream: '127.0.0.1:36089',
		});
	});
});

describe('a stream', () => {
	const log = Array.from({length: 900}, (_, index) => {
		const status = index % 9 === 0 ? 504 : 200;
		return `192.0.2.7 - - [22/Nov/2026:12:36:43 +0000] "GET /v1/orders/${index} HTTP/1.1" ${status} 167\n`;
	}).join('');

	it('counts lines that show the same together', () => {
		expect(diagnose(log, catalogue)).toMatchObject([{id: 'http-504', lines: 100}]);
	});

	it('gives the same in small chunks as in one', () => {
		const diagnosis = createDiagnosis(catalogue);
		for (let at = 0; at < log.length; at += 77) diagnosis.push(log.slice(at, at + 77));
		expect(diagnosis.finish()).toEqual(diagnose(log, catalogue));
	});

	it('reads a line that never ends', () => {
		const diagnosis = createDiagnosis(catalogue);
		for (let at = 0; at < 200; at++) diagnosis.push('x'.repeat(10_000));
		diagnosis.push(' curl: (52) Empty reply from server');
		expect(diagnosis.finish().map(({id}) => id)).toEqual(['empty-reply']);
	});

	it('has nothing to say of nothing', () => {
		expect(createDiagnosis(catalogue).finish()).toEqual([]);
	});
});
