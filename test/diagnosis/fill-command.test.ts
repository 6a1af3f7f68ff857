import {describe, expect, it} from 'vitest';
import {fillCommand} from '../../source/diagnosis/fill-command.ts';

describe('a command to run next', () => {
	it('holds what the output told', () => {
		expect(fillCommand("ss -ltnp 'sport = :{port}'", {port: '8443'})).toBe(
			"ss -ltnp 'sport = :8443'",
		);
	});

	it('names what the output did not tell', () => {
		expect(fillCommand('grep {requestId} {path}', {})).toBe('grep REQUEST_ID PATH');
	});

	it('quotes an address with signs that mean something to a shell', () => {
		expect(fillCommand('curl -v {url}', {url: 'http://a.example/?a=1&b=2'})).toBe(
			"curl -v 'http://a.example/?a=1&b=2'",
		);
	});

	it.each(['$(reboot)', "a'; reboot #", '`reboot`', '-o/etc/passwd', 'a b'])(
		'leaves out what could be a command: %s',
		(host) => {
			expect(fillCommand("dig {host} '{host}'", {host})).toBe("dig HOST 'HOST'");
		},
	);

	it('makes an address of host and port', () => {
		expect(fillCommand('curl -v {url}', {host: 'localhost', port: '3000'})).toBe(
			'curl -v http://localhost:3000/',
		);
	});

	it('keeps braces that are meant', () => {
		expect(fillCommand("curl -w '%{{http_code}}'", {})).toBe("curl -w '%{http_code}'");
	});
});
