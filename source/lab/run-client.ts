import {spawn} from 'node:child_process';

/** How a client ended. */
export type ClientResult = {
	/** The exit code; -1 where it could not be started or was stopped. */
	readonly exit: number;
	/** What it wrote to both outputs, in the order in which it came. */
	readonly output: string;
	/** Milliseconds from start to end. */
	readonly ms: number;
};

type ClientOptions = {
	/** Milliseconds after which the client is stopped. */
	readonly limit?: number;
	readonly stop?: AbortSignal;
	readonly env?: NodeJS.ProcessEnv;
};

const usualLimit = 60_000;
const mostOutput = 262_144;

/** Runs a client without a shell and without input; never rejects. */
export const runClient = (
	[program = '', ...args]: readonly string[],
	{limit = usualLimit, stop, env = process.env}: ClientOptions = {},
): Promise<ClientResult> =>
	new Promise((resolve) => {
		const started = performance.now();
		let output = '';
		let bytes = 0;
		const done = (exit: number) => {
			clearTimeout(timer);
			stop?.removeEventListener('abort', kill);
			resolve({exit, output, ms: performance.now() - started});
		};
		const child = spawn(program, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			windowsHide: true,
			env: directEnvironment(env),
		});
		const kill = () => child.kill('SIGKILL');
		const timer = setTimeout(kill, limit);
		stop?.addEventListener('abort', kill, {once: true});
		if (stop?.aborted) kill();
		const take = (text: string) => {
			bytes += text.length;
			if (bytes > mostOutput) kill();
			else output += text;
		};
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', take);
		}
		child.on('error', (error) => {
			output += `${error.message}\n`;
			done(-1);
		});
		child.on('close', (code) => done(code ?? -1));
	});

/** A proxy would stand between the client and the lab. */
const directEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
	Object.fromEntries(
		Object.entries(env).filter(([name]) => !/^(?:https?|all|ftp|no)_proxy$/i.test(name)),
	);
