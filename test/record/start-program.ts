import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** Starts one of the programs beside this file; it is killed with the test at the latest. */
export function startProgram(name: string, ...args: readonly string[]): ChildProcess {
	return start(process.execPath, [path.join(import.meta.dirname, name), ...args]);
}

/** The same with files limited to some blocks of 512 bytes, as if the disk were full there. */
export function startLimitedProgram(
	blocks: number,
	name: string,
	...args: readonly string[]
): ChildProcess {
	const program = path.join(import.meta.dirname, name);
	const script = `ulimit -f ${blocks}; exec "$@"`;
	return start('sh', ['-c', script, 'sh', process.execPath, program, ...args]);
}

/** Waits for the end of a program and gives what it printed. */
export async function outputOf(child: ChildProcess): Promise<string> {
	let output = '';
	child.stdout?.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	await once(child, 'close');
	return output;
}

function start(command: string, args: readonly string[]): ChildProcess {
	const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'inherit']});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	return child;
}
