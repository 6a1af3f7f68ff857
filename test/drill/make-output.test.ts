import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../source/diagnosis/diagnose.ts';
import {askQuestion, kindsOf} from '../../source/drill/ask-question.ts';
import {fillPlaceholders} from '../../source/drill/fill-placeholders.ts';
import {inventValues} from '../../source/drill/invent-values.ts';
import {makeOutput} from '../../source/drill/make-output.ts';
import {seededRandom} from '../../source/drill/seeded-random.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const catalogue = readTestCatalogue();
const drillable = catalogue.failures.filter(
	(failure) => kindsOf(failure, catalogue).length > 0,
);

describe('fillPlaceholders', () => {
	it('leaves what it has no value for, also what every object has one for', () => {
		const values = {port: '5432'};
		const template = '{port} {host} {constructor} {__proto__} {{port}}';
		expect(fillPlaceholders(template, values)).toBe(
			'5432 {host} {constructor} {__proto__} {port}',
		);
	});
});

describe('outputs of a drill', {timeout: 60_000}, () => {
	it('are recognised as the failure that they were made from, whatever the seed', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...drillable),
				fc.integer({min: 0, max: 2 ** 32 - 1}),
				(failure, seed) => {
					const asked = askQuestion(
						{failure: failure.id, kind: 'typed'},
						seed,
						catalogue,
					);
					expect(diagnose(asked?.output.text ?? '', catalogue)[0]?.id).toBe(failure.id);
				},
			),
			{numRuns: 4000, seed: 5},
		);
	});

	it('can be made of every failure', () => {
		const lacking = catalogue.failures.filter((failure) => !drillable.includes(failure));
		expect(lacking.map(({id}) => id)).toEqual([]);
	});

	it('come from nearly every template; the others show something else first', () => {
		const templates = catalogue.failures.flatMap((failure) =>
			failure.outputs.map((output) => ({failure, output})),
		);
		const unused = templates.filter(
			({failure, output}) =>
				makeOutput(failure, output, catalogue, seededRandom(1, failure.id)) === undefined,
		);
		const unknown = unused.filter(({failure, output}) => {
			const values = inventValues(failure, output, seededRandom(1, failure.id));
			const found = diagnose(fillPlaceholders(output.text, values), catalogue);
			return !found.some(({id}) => id === failure.id);
		});
		expect(unused.length / templates.length).toBeLessThan(0.1);
		expect(unknown.length / templates.length).toBeLessThan(0.05);
	});

	it('leave no placeholder and no doubled brace behind', () => {
		for (const failure of drillable) {
			for (let seed = 0; seed < 20; seed++) {
				const asked = askQuestion({failure: failure.id, kind: 'typed'}, seed, catalogue);
				expect(asked?.output.text).not.toMatch(
					/\{(?:host|ip|port|path|url|time-\w+|pid|ms)\}/,
				);
			}
		}
	});

	it('differ from seed to seed, and not for the same seed', () => {
		const textOf = (seed: number) =>
			askQuestion({failure: 'http-502', kind: 'layer'}, seed, catalogue)?.output.text;
		const texts = Array.from({length: 100}, (_, seed) => textOf(seed));
		expect(new Set(texts).size).toBeGreaterThan(95);
		expect(texts.slice(0, 20)).toEqual(
			Array.from({length: 20}, (_, seed) => textOf(seed)),
		);
	});

	it('are the same in whatever way they are asked about', () => {
		for (const failure of drillable.slice(0, 20)) {
			const texts = kindsOf(failure, catalogue).map(
				(kind) => askQuestion({failure: failure.id, kind}, 7, catalogue)?.output.text,
			);
			expect(new Set(texts).size).toBeLessThanOrEqual(2);
		}
	});

	it('mark the words that show the failure', () => {
		const asked = askQuestion({failure: 'dns-not-found', kind: 'typed'}, 3, catalogue);
		const {text, evidence} = asked?.output ?? {text: '', evidence: []};
		expect(evidence.length).toBeGreaterThan(0);
		for (const {start, end} of evidence) expect(text.slice(start, end)).not.toBe('');
	});
});

describe('what is invented for an output', () => {
	const failure = catalogue.failures.find(({id}) => id === 'connection-refused');
	const invent = (seed: number) => {
		if (failure === undefined) throw new Error('no such failure');
		return inventValues(
			failure,
			{producer: 'curl', text: '{url}'},
			seededRandom(seed, 'values'),
		);
	};

	it('fits together: the URL has the host, the port and the path', () => {
		for (let seed = 0; seed < 200; seed++) {
			const {url = '', host, port, path = ''} = invent(seed);
			const parsed = new URL(url);
			expect(parsed.hostname).toBe(host);
			const usual = parsed.protocol === 'https:' ? '443' : '80';
			expect(parsed.port === '' ? usual : parsed.port).toBe(port);
			expect(parsed.pathname).toBe(path);
		}
	});

	it('has no address and no name of anybody', () => {
		for (let seed = 0; seed < 200; seed++) {
			const {ip = '', upstreamIp = '', host = ''} = invent(seed);
			expect(ip).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\./);
			expect(upstreamIp).toMatch(/^(10\.|172\.18\.|192\.168\.)/);
			expect(host).toMatch(/\.(example|internal)$|\.example\.(com|org|net)$/);
		}
	});

	it('says one moment in the form of every producer', () => {
		const values = invent(4);
		const moment = new Date(values['time-iso'] ?? '');
		const second = Math.floor(moment.getTime() / 1000);
		expect(Math.floor(Date.parse(values['date-http'] ?? '') / 1000)).toBe(second);
		const nginx = (values['time-nginx'] ?? '').replaceAll('/', '-').replace(' ', 'T');
		expect(Math.floor(Date.parse(`${nginx}Z`) / 1000)).toBe(second);
	});
});
