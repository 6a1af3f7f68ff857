import {describe, expect, it} from 'vitest';
import {readyRubric} from '../../source/rubric/ready-rubric.ts';
import {lettersMeant} from '../../source/text/letters-meant.ts';
import {lessonRubric} from '../rubric/lesson-rubric.ts';

const {vocabulary} = readyRubric(lessonRubric());

describe('lettersMeant', () => {
	it.each([
		['s3rver', 'server'],
		['1nval1d', 'invalid'],
		['acc3ss', 'access'],
		['t0ken', 'token'],
		['l00kup', 'lookup'],
		['f41led', 'failed'],
		['0nly', 'only'],
		['sc0pe', 'scope'],
		['n0', 'no'],
		['w3', 'we'],
		['d0esnt', 'doesnt'],
		['p3rmisi0n', 'permission'],
		['l8', 'late'],
		['w8', 'wait'],
		['w8ed', 'waited'],
		['cre8', 'create'],
		['neg8ive', 'negative'],
		['4ever', 'forever'],
		['5o4', '504'],
		['5oo', '500'],
		['4ol', '401'],
	])('reads %s as %s', (typed, meant) => {
		expect(lettersMeant(typed, vocabulary)).toBe(meant);
	});

	it.each(
		'401 4xx 5xx 30s 1s 5s 10ms 1st 3rd 7th 5min ipv4 h2 http1 s3 k8s ec2 x509 oauth2 utf8 base64 sha1 7f3a9c1e 4e3a7b l7 l4 1m 1h 8b 3am e2e i18n md5 a1 p95 p1 10k 500eur 1 0x00 d4e5f0'.split(
			' ',
		),
	)('leaves %s alone', (typed) => {
		expect(lettersMeant(typed, vocabulary)).toBe(typed);
	});
});
