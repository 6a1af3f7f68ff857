import {readCatalogue} from '../../source/content/read-catalogue.ts';
import {createDiagnosis} from '../../source/diagnosis/create-diagnosis.ts';
import {diagnose} from '../../source/diagnosis/diagnose.ts';
import {prepareSigns} from '../../source/diagnosis/prepare-signs.ts';
import {measureOutputs} from './measure-outputs.ts';

/**
Measures recognition: how often the first answer is right, how fast a log is read, how much it takes.

`node test/bench/diagnosis.ts [MEGABYTES]`
*/
const megabytes = Number(process.argv[2] ?? 100);
const {catalogue} = readCatalogue('lessons');

let started = performance.now();
prepareSigns(catalogue);
console.log(`prepared in ${(performance.now() - started).toFixed(0)} ms`);

for (const {name, right, claims, of} of measureOutputs((text) =>
	diagnose(text, catalogue).map(({id}) => id),
)) {
	const share = ((100 * (right ?? claims ?? 0)) / of).toFixed(1);
	console.log(
		`${name}: ${right ?? claims} of ${of} (${share} %)${claims === undefined ? ' right' : ' claims'}`,
	);
}

/** An access log in which one line in `every` is an error. */
const logOf = (every: number): string => {
	const lines: string[] = [];
	for (let index = 0; index < 10_000; index++) {
		const status = index % every === 0 ? 504 : 200;
		lines.push(
			`192.0.2.${index % 256} - - [22/Nov/2026:12:${String(index % 60).padStart(2, '0')}:43 +0000] "GET /v1/orders/${index} HTTP/1.1" ${status} ${100 + index} "-" "Mozilla/5.0 (X11; Linux x86_64) Safari/537.36"`,
		);
	}
	return `${lines.join('\n')}\n`;
};

for (const [name, text] of [
	['access log, all well', logOf(1e9)],
	['access log, 1 % errors', logOf(100)],
	['access log, errors only', logOf(1)],
	['one line without an end', 'x'.repeat(1 << 20)],
	[
		'the start of a phrase again and again',
		'curl: (7) Failed to connect to '.repeat(30_000),
	],
] as const) {
	const diagnosis = createDiagnosis(catalogue);
	const bytes = megabytes * (1 << 20);
	const before = process.cpuUsage();
	started = performance.now();
	for (let read = 0; read < bytes; read += text.length) diagnosis.push(text);
	const findings = diagnosis.finish();
	const seconds = (performance.now() - started) / 1000;
	const {user, system} = process.cpuUsage(before);
	const busy = ((user + system) / 1e6).toFixed(2);
	const found = findings.map(({id, lines}) => `${id} ×${lines}`).join(', ') || 'nothing';
	const memory = Math.round(process.memoryUsage().rss / (1 << 20));
	console.log(
		`${name}: ${megabytes} MB in ${seconds.toFixed(2)} s (${busy} s of a processor), ${(megabytes / seconds).toFixed(0)} MB/s, rss ${memory} MB: ${found}`,
	);
}
