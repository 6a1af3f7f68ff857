import type {Lab} from '../lab/lab.ts';
import {LabProblem} from '../lab/lab-problem.ts';
import {labTable} from '../lab/lab-table.ts';
import {startLab} from '../lab/start-lab.ts';
import type {CommandIo} from './command-io.ts';
import {labUsage, readLabOptions} from './read-lab-options.ts';

/**
`error-lesson lab --serve`: runs the lab without the app until it is stopped.

Prints a table of the scenarios, or with `--json` one line of data, and stays. `--only` takes ids
of scenarios or failures with commas between them, `--port-base` another first port. Exits 0 when
it was stopped, 1 where nothing could be started, 2 on wrong usage. `stop` ends it as Ctrl-C does.
*/
export const labCommand = async (
	args: readonly string[],
	io: CommandIo,
	stop?: AbortSignal,
): Promise<number> => {
	const options = readLabOptions(args);
	if (typeof options === 'string') {
		io.err(`${options}\n`);
		return 2;
	}
	if (!options.serve) {
		io.err(`${labUsage} Without the app it needs --serve.\n`);
		return 2;
	}
	const signals = watchSignals(stop);
	let lab: Lab;
	try {
		lab = await startLab({...options, env: {...io.env}});
	} catch (error) {
		signals.release();
		if (!(error instanceof LabProblem)) throw error;
		io.err(`${error.message}. ${error.todo}\n`);
		return 2;
	}
	try {
		for (const {id, why, todo} of options.json ? lab.unavailable : []) {
			io.err(`${id} is not here: ${why}. ${todo}\n`);
		}
		io.out(options.json ? asJson(lab) : labTable(lab));
		if (lab.scenarios.length === 0) return 1;
		await signals.stopped;
		return 0;
	} finally {
		await lab.stop();
		signals.release();
	}
};

const asJson = ({scenarios}: Lab): string =>
	`${JSON.stringify({
		scenarios: scenarios.map(({id, failure, command, exit, expects}) => ({
			id,
			failure,
			command,
			exit,
			expects,
		})),
	})}\n`;

/** Resolves when the process is asked to end, or `stop` is; the process itself goes on. */
const watchSignals = (stop: AbortSignal | undefined) => {
	const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const {promise, resolve} = makePromise();
	for (const name of names) process.on(name, resolve);
	stop?.addEventListener('abort', resolve, {once: true});
	if (stop?.aborted) resolve();
	return {
		stopped: promise,
		release: () => {
			for (const name of names) process.off(name, resolve);
			stop?.removeEventListener('abort', resolve);
		},
	};
};

const makePromise = () => {
	let resolve = () => {};
	const promise = new Promise<void>((settle) => {
		resolve = settle;
	});
	return {promise, resolve};
};
