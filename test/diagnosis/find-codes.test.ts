import {describe, expect, it} from 'vitest';
import {filterFailures} from '../../source/diagnosis/filter-failures.ts';
import {findCodes} from '../../source/diagnosis/find-codes.ts';
import {catalogue} from './real-catalogue.ts';

const firstOf = (query: string): readonly (string | undefined)[] => [
	...new Set(findCodes(catalogue, query).map(({code}) => code.failures[0])),
];

describe('a code', () => {
	it.each([
		['504', 'http-504'],
		['ECONNRESET', 'connection-reset'],
		['econnreset', 'connection-reset'],
		['CURLE_COULDNT_CONNECT', 'connection-refused'],
		['curl 7', 'connection-refused'],
		['curl (28)', 'read-timeout'],
		['errno 111', 'connection-refused'],
		['EAI_AGAIN', 'dns-temporary'],
		['NXDOMAIN', 'dns-not-found'],
		['UF', 'http-503'],
		['sH', 'http-504'],
		['SH', 'http-502'],
		['x509 10', 'tls-expired'],
		['alert 70', 'tls-protocol'],
		['UND_ERR_CONNECT_TIMEOUT', 'connection-timeout'],
		['net::ERR_CERT_DATE_INVALID', undefined],
		['ERR_CERT_DATE_INVALID', 'tls-expired'],
		['H12', 'http-503'],
	])('%s is %s', (query, id) => {
		expect(firstOf(query)[0]).toBe(id);
	});

	it('may mean several things', () => {
		expect(findCodes(catalogue, '7').map(({vocabulary}) => vocabulary.id)).toEqual(
			expect.arrayContaining(['curl', 'grpc']),
		);
	});

	it('may be no failure', () => {
		expect(findCodes(catalogue, '200').map(({code}) => code.failures)).toEqual([[]]);
	});
});

describe('the filter of the reference', () => {
	const ids = (query: string) => filterFailures(catalogue, query).map(({id}) => id);

	it('shows all without a word', () => {
		expect(ids('')).toHaveLength(catalogue.failures.length);
	});

	it('puts what is called so first', () => {
		expect(ids('504')[0]).toBe('http-504');
		expect(ids('connection refused')[0]).toBe('connection-refused');
	});

	it('finds by code', () => {
		expect(ids('econnrefused')[0]).toBe('connection-refused');
		expect(ids('nxdomain')[0]).toBe('dns-not-found');
	});

	it('narrows with every word', () => {
		expect(ids('tls expired')).toContain('tls-expired');
		expect(ids('tls expired').length).toBeLessThan(ids('tls').length);
	});

	it('finds nothing for nonsense', () => {
		expect(ids('xyzzy')).toEqual([]);
	});
});
