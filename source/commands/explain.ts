import {createReadStream, statSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Catalogue} from '../diagnosis/catalogue.ts';
import {createDiagnosis} from '../diagnosis/create-diagnosis.ts';
import type {Finding} from '../diagnosis/finding.ts';
import type {Line} from '../layout/line.ts';
import {describeFailure} from '../record/describe-failure.ts';
import {cleanText} from '../text/clean-text.ts';
import {chooseTheme} from '../theme/choose-theme.ts';
import {paintLines} from '../theme/paint-lines.ts';
import type {CommandIo} from './command-io.ts';
import {type Explanation, explainCode} from './explain-code.ts';
import {layExplanation} from './lay-explanation.ts';

/**
`error-lesson explain [FILE|CODE]…`: says what an output or a code means, and what to check next.

Reads standard input without an argument; an argument that is no file is a code. Exits 0 where
something was explained, 1 where nothing was, 2 on wrong usage.
*/
export const explainCommand = async (
	args: readonly string[],
	io: CommandIo,
	catalogue: Catalogue,
): Promise<number> => {
	const options = readOptions(args, io);
	if (typeof options === 'string') {
		io.err(`${options}\n`);
		return 2;
	}
	if (options.names.length === 0 && io.inputIsTerminal) {
		io.err(
			'Pipe an output in (command 2>&1 | error-lesson explain), or name a file or a code (error-lesson explain 504).\n',
		);
		return 2;
	}
	const explanations: Explanation[] = [];
	if (options.names.length === 0) {
		explanations.push({
			kind: 'findings',
			findings: await diagnoseStream(inputOf(io), catalogue),
		});
	}
	for (const name of asFewCodes(options.names, catalogue)) {
		const file = fileAt(name);
		if (file === 'folder') {
			io.err(`${cleanText(name)} is a folder; name a file.\n`);
			return 2;
		}
		if (file === 'none') {
			explanations.push(explainCode(name, catalogue));
			continue;
		}
		try {
			const stream = createReadStream(name, {encoding: 'utf8'});
			explanations.push({
				kind: 'findings',
				findings: await diagnoseStream(stream, catalogue),
			});
		} catch (error) {
			io.err(`${cleanText(describeFailure(error, name))}.\n`);
			return 2;
		}
	}
	return options.json
		? printJson(explanations, io)
		: printPages(explanations, io, catalogue, options);
};

type Options = {
	readonly names: readonly string[];
	readonly json: boolean;
	readonly ascii: boolean;
	/** Columns. */
	readonly width: number;
};

/** `explain curl 7` is one code; `explain 502 504` are two. */
const asFewCodes = (
	names: readonly string[],
	catalogue: Catalogue,
): readonly string[] => {
	if (names.length < 2 || names.some((name) => fileAt(name) !== 'none')) return names;
	const together = explainCode(names.join(' '), catalogue);
	return together.kind === 'unknown' ? names : [names.join(' ')];
};

const fileAt = (name: string): 'file' | 'folder' | 'none' => {
	const found = statSync(name, {throwIfNoEntry: false});
	if (!found) return 'none';
	return found.isDirectory() ? 'folder' : 'file';
};

const inputOf = (io: CommandIo): AsyncIterable<string> =>
	io.inputChunks?.() ??
	(async function* whole() {
		yield await io.readInput();
	})();

const diagnoseStream = async (
	chunks: AsyncIterable<string>,
	catalogue: Catalogue,
): Promise<readonly Finding[]> => {
	const diagnosis = createDiagnosis(catalogue);
	for await (const chunk of chunks) diagnosis.push(chunk);
	return diagnosis.finish();
};

const printJson = (explanations: readonly Explanation[], io: CommandIo): number => {
	const failures = explanations.flatMap((explanation) =>
		explanation.kind === 'unknown'
			? []
			: explanation.findings.map(({id, layer, answeredBy, evidence, values, lines}) => ({
					id,
					layer,
					answeredBy,
					evidence,
					values,
					lines,
				})),
	);
	// JSON escapes only some control characters by itself.
	const json = JSON.stringify({failures}, undefined, '\t').replace(
		/[\x7f-\x9f]/g,
		(sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
	);
	io.out(`${json}\n`);
	return explanations.some(isExplained) ? 0 : 1;
};

const printPages = (
	explanations: readonly Explanation[],
	io: CommandIo,
	catalogue: Catalogue,
	{width, ascii}: Options,
): number => {
	const isTerminal = process.stdout.isTTY === true;
	const theme = chooseTheme({env: io.env, platform: process.platform, isTerminal, ascii});
	for (const explanation of explanations) {
		const lines = layExplanation(explanation, catalogue, width);
		const painted = paintLines(lines.map(cleanLineRuns), {
			...theme,
			// A file has no locale: only who asks for ASCII gets it.
			ascii: ascii || (isTerminal && theme.ascii),
		});
		(isExplained(explanation) ? io.out : io.err)(`${painted}\n`);
	}
	return explanations.some(isExplained) ? 0 : 1;
};

const isExplained = (explanation: Explanation): boolean =>
	explanation.kind === 'code' ||
	(explanation.kind === 'findings' && explanation.findings.length > 0);

const cleanLineRuns = (line: Line): Line =>
	line.map((run) => ({...run, text: cleanText(run.text).replaceAll('\n', ' ')}));

const readOptions = (args: readonly string[], io: CommandIo): Options | string => {
	let values: {json?: boolean; ascii?: boolean; width?: string};
	let positionals: readonly string[];
	try {
		({values, positionals} = parseArgs({
			args: args.map((arg) => (/^-\d+$/.test(arg) ? `${minus}${arg}` : arg)),
			options: {
				json: {type: 'boolean'},
				ascii: {type: 'boolean'},
				width: {type: 'string'},
			},
			allowPositionals: true,
		}));
	} catch {
		return 'error-lesson explain takes files, codes, --json, --width N and --ascii.';
	}
	const columns = Number(io.env['COLUMNS'] ?? process.stdout.columns ?? 80);
	const width =
		values.width === undefined
			? Math.min(80, Math.max(20, Number.isInteger(columns) ? columns : 80))
			: Number(values.width);
	if (!Number.isInteger(width) || width < 20 || width > 200) {
		return `error-lesson explain --width takes a whole number from 20 to 200, not "${cleanText(values.width ?? '')}".`;
	}
	return {
		names: positionals.map((name) => name.replace(minus, '')),
		json: values.json ?? false,
		ascii: values.ascii ?? false,
		width,
	};
};

/** Marks a code such as -3001, which is no option. */
const minus = '\u2060';
