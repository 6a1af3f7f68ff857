import {describe, expect, it} from 'vitest';
import {diagnose} from '../../source/diagnosis/diagnose.ts';
import {fillSample} from './fill-sample.ts';
import {catalogue, problems} from './real-catalogue.ts';

const statuses =
	'400 401 403 404 405 406 408 409 410 411 412 413 414 415 421 422 425 426 428 429 431 451 500 501 502 503 504 505 507 508 511 444 494 495 496 497 498 499 520 521 522 523 524 525 526 530';
const others =
	'connection-refused connection-reset connection-timeout read-timeout empty-reply broken-pipe host-unreachable network-unreachable address-in-use too-many-open-files dns-not-found dns-no-data dns-temporary dns-refused tls-expired tls-not-yet-valid tls-self-signed tls-unknown-issuer tls-hostname-mismatch tls-revoked tls-protocol tls-handshake tls-client-certificate plain-http-on-tls-port tls-on-plain-port too-many-redirects partial-body invalid-response proxy-refused http2-stream-reset';

describe('the catalogue', () => {
	it('is without a problem', () => {
		expect(problems).toEqual([]);
	});

	it('has every failure', () => {
		const ids = catalogue.failures.map(({id}) => id);
		const wanted = [
			...statuses.split(' ').map((status) => `http-${status}`),
			...others.split(' '),
		];
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('has more than 1,000 codes in 32 vocabularies', () => {
		const count = catalogue.vocabularies.reduce((sum, {codes}) => sum + codes.length, 0);
		expect(count).toBeGreaterThan(1000);
		expect(catalogue.vocabularies).toHaveLength(32);
	});

	it('points every code at a failure that exists', () => {
		const ids = new Set(catalogue.failures.map(({id}) => id));
		const lost = catalogue.vocabularies.flatMap(({id, codes}) =>
			codes.flatMap(({names, failures}) =>
				failures
					.filter((failure) => !ids.has(failure))
					.map((failure) => `${id} ${names[0]}: ${failure}`),
			),
		);
		expect(lost).toEqual([]);
	});

	it('can be kept as JSON', () => {
		expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
	});

	it('recognises the outputs that its failures show', () => {
		const missed = catalogue.failures.flatMap((failure) =>
			failure.outputs
				.filter(({text}) => {
					const found = diagnose(fillSample(text), catalogue);
					return !found.some(({id}) => id === failure.id);
				})
				.map(({producer}) => `${failure.id} ${producer}`),
		);
		const all = catalogue.failures.flatMap(({outputs}) => outputs).length;
		expect(missed.length / all, missed.join(', ')).toBeLessThan(0.02);
	});
});
