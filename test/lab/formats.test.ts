import {createHash, X509Certificate} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {signToken, verifyToken} from '../../source/lab/bearer-token.ts';
import {describeBytes, describeRecords} from '../../source/lab/describe-bytes.ts';
import {readDnsQuestion} from '../../source/lab/dns-message.ts';
import {makeCertificate} from '../../source/lab/make-certificate.ts';
import {parseTcpTable} from '../../source/lab/parse-tcp-table.ts';
import {quoteCommand} from '../../source/lab/quote-command.ts';
import {makeRateLimit} from '../../source/lab/rate-limit.ts';
import {readTlsRecords} from '../../source/lab/read-tls-records.ts';
import {readTcpCounter} from '../../source/lab/watch-refusal.ts';

describe('certificates', () => {
	const authority = makeCertificate({name: 'Root', authority: true, to: 1000});

	it('are what they were made to be', () => {
		const leaf = new X509Certificate(
			makeCertificate({
				name: 'Leaf',
				names: ['shop.lab.test', '127.0.0.1', '::1'],
				issuer: authority,
				from: -20,
				to: -10,
			}).cert,
		);
		const root = new X509Certificate(authority.cert);
		expect(leaf.checkIssued(root)).toBe(true);
		expect(leaf.verify(root.publicKey)).toBe(true);
		expect(root.ca).toBe(true);
		expect(leaf.ca).toBe(false);
		expect(leaf.checkHost('shop.lab.test')).toBe('shop.lab.test');
		expect(leaf.checkIP('::1')).toBe('::1');
		expect(leaf.subjectAltName).toContain('IP Address:127.0.0.1');
		expect(Date.parse(leaf.validTo)).toBeLessThan(Date.now());
	});

	it('never share a key or a number', () => {
		const made = Array.from({length: 20}, () => makeCertificate({name: 'x'}));
		const numbers = made.map(({cert}) => new X509Certificate(cert).serialNumber);
		expect(new Set(numbers).size).toBe(20);
		const keys = made.map(({key}) => createHash('sha1').update(key).digest('hex'));
		expect(new Set(keys).size).toBe(20);
	});
});

describe('tokens', () => {
	const secret = Buffer.from('a secret');
	const claims = {sub: 'ada', scope: 'orders:read', exp: 1000};
	const token = signToken(claims, secret);

	it('give back what they were made of', () => {
		expect(verifyToken(token, secret, 999)).toEqual(claims);
	});

	it.each([
		['over', token, 1000, 'The access token expired'],
		[
			'forged',
			`${token.slice(0, -4)}AAAA`,
			0,
			'The signature of the access token is wrong',
		],
		['half', token.split('.').slice(0, 2).join('.'), 0, 'The access token is malformed'],
		['no token', 'x', 0, 'The access token is malformed'],
		[
			'unsigned',
			`${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.x`,
			0,
			'The signature of the access token is wrong',
		],
	])('are worth nothing when they are %s', (_, given, now, why) => {
		expect(verifyToken(given, secret, now)).toBe(why);
	});
});

describe('TLS records', () => {
	const hello = Buffer.from([22, 3, 1, 0, 5, 1, 0, 0, 1, 0]);
	const alert = Buffer.from([21, 3, 3, 0, 2, 2, 45]);

	it('are named, also when they come in pieces', () => {
		const read = readTlsRecords();
		expect(read(hello.subarray(0, 3))).toEqual([]);
		expect(read(Buffer.concat([hello.subarray(3), alert]))).toEqual([
			'ClientHello',
			'Alert certificate_expired',
		]);
	});

	it('are called encrypted where they are', () => {
		const read = readTlsRecords();
		expect(read(Buffer.from([20, 3, 3, 0, 1, 1, 22, 3, 3, 0, 2, 9, 9]))).toEqual([
			'ChangeCipherSpec',
			'Finished (encrypted)',
		]);
	});

	it('are not seen in other bytes', () => {
		expect(readTlsRecords()(Buffer.from('GET / HTTP/1.1\r\n'))).toBeUndefined();
	});
});

describe('labels', () => {
	it('show the first line of text and its size', () => {
		expect(describeBytes(Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n'))).toBe(
			'GET / HTTP/1.1 (25 B)',
		);
		expect(describeBytes(Buffer.from(`GET /${'x'.repeat(99)}`))).toHaveLength(30);
		expect(describeBytes(Buffer.from('\u001b[2J\u0007'))).toBe('5 B');
	});

	it('count records', () => {
		expect(describeRecords(['encrypted', 'encrypted'], 99)).toBe('2 × encrypted (99 B)');
		expect(describeRecords(['ServerHello', 'ChangeCipherSpec', 'encrypted'], 900)).toBe(
			'ServerHello … (900 B)',
		);
	});
});

describe("the kernel's tables", () => {
	it('show who waits for an answer to a SYN', () => {
		const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid
   0: 0100007F:C02E 0100007F:4845 02 00000001:00000000 01:00000035 0000000A     0        0 1`;
		expect(parseTcpTable(table)).toEqual([
			{state: 'syn-sent', from: 49_198, to: 18_501, retries: 10},
		]);
	});

	it('count what failed', () => {
		const text = 'Ip: a\nIp: 1\nTcp: RtoMin ActiveOpens AttemptFails\nTcp: 200 5 42\n';
		expect(readTcpCounter(text, 'AttemptFails')).toBe(42);
		expect(readTcpCounter(text, 'Nothing')).toBeUndefined();
	});
});

describe('a DNS question', () => {
	it.each([
		['nothing', ''],
		['an answer', '000181800001000000000000076578616d706c6503636f6d0000010001'],
		['a name without an end', '00010100000100000000000003777777'],
		['a name that points into itself', '000101000001000000000000c00c00010001'],
	])('is not read out of %s', (_, hex) => {
		expect(readDnsQuestion(Buffer.from(hex, 'hex'))).toBeUndefined();
	});
});

describe('a command on a line', () => {
	it('quotes what a shell would take apart', () => {
		expect(quoteCommand(['curl', '-H', "It's: me", 'http://a/'], 'linux')).toBe(
			"curl -H 'It'\\''s: me' http://a/",
		);
		expect(quoteCommand(['curl', '-d', '{"a":1}'], 'win32')).toBe(
			'curl -d "{\\"a\\":1}"',
		);
	});
});

describe('a rate limit', () => {
	it('counts in windows', () => {
		const take = makeRateLimit({quota: 2, seconds: 4});
		expect([take(0), take(1000), take(2500), take(4000)]).toEqual([
			{left: 1, resets: 4},
			{left: 0, resets: 3},
			{left: 0, resets: 2, wait: 2},
			{left: 1, resets: 4},
		]);
	});
});
