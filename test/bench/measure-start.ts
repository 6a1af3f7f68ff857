import {readFileSync} from 'node:fs';
import {type ProgramOptions, startProgram} from './start-program.ts';

/** A program whose start is measured. */
export type Startable = {
	readonly command: readonly string[];
	/** A text at the very end of its first frame. */
	readonly frame: string;
	/** Keys that are typed the moment the frame is seen, and a text in the answer to them. */
	readonly poke?: readonly [keys: string, answer: string];
	/** Keys that end the program; without them it is waited for. */
	readonly quit?: string;
	readonly options?: ProgramOptions;
};

/** Milliseconds since the program was started; memory in kilobytes. */
export type Start = {
	readonly frame: number;
	readonly answer: number;
	readonly memory: number;
	readonly exit: number;
};

/** Starts a program once, asks it something, and ends it. */
export const measureStart = async ({
	command,
	frame,
	poke,
	quit,
	options,
}: Startable): Promise<Start> => {
	const program = startProgram(command, options);
	const seen = await program.until(frame, 0);
	let answered = seen;
	if (poke !== undefined) {
		const [keys, answer] = poke;
		const before = program.output().length;
		program.write(keys);
		answered = await program.until(answer, before);
	}
	const memory = quit === undefined ? 0 : peakMemory(program.pid);
	const left = performance.now();
	if (quit !== undefined) program.write(quit);
	const {at} = await program.ended;
	return {
		frame: seen - program.startedAt,
		answer: answered - program.startedAt,
		memory,
		exit: quit === undefined ? at - program.startedAt : at - left,
	};
};

/** Kilobytes that a process has had in memory at the most; 0 where the system doesn't say. */
const peakMemory = (pid: number): number => {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0);
	} catch {
		return 0;
	}
};
