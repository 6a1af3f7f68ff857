import {readFileSync} from 'node:fs';
import {startProgram} from './start-program.ts';

/** Keys that are typed one after the other, and where. */
export type KeyRun = {
	readonly command: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** A text at the end of the first frame. */
	readonly frame: string;
	/** Keys that lead to the place, each with a text that comes when it is reached. */
	readonly setup?: readonly (readonly [keys: string, shown: string])[];
	/** The keys to measure, over and over. */
	readonly keys: readonly string[];
	readonly count: number;
};

export type Keys = {
	/** Milliseconds from each key to the last byte of its frame. */
	readonly times: readonly number[];
	/** Bytes that each key was answered with. */
	readonly bytes: readonly number[];
};

/** Milliseconds of silence after which a frame is complete. */
const silence = 25;

/** Types keys, each after the frame before is complete. */
export const measureKeys = async ({
	command,
	env,
	frame,
	setup = [],
	keys,
	count,
}: KeyRun): Promise<Keys> => {
	const program = startProgram(command, {...(env ? {env} : {})});
	await program.until(frame, 0);
	for (const [typed, shown] of setup) {
		await program.quiet(100);
		const before = program.output().length;
		program.write(typed);
		await program.until(shown, before);
	}
	await program.quiet(300);
	const times: number[] = [];
	const bytes: number[] = [];
	// The first keys run in code that is not compiled yet, as in any program.
	const warmUp = 20;
	for (let number = -warmUp; number < count; number++) {
		const key = keys[(number + warmUp) % keys.length] ?? '';
		const before = program.output().length;
		const at = performance.now();
		program.write(key);
		await program.quiet(silence);
		const last = program.lastByteAt();
		if (number < 0) continue;
		bytes.push(Buffer.byteLength(program.output().slice(before)));
		times.push(last > at ? last - at : 0);
	}
	program.kill();
	await program.ended;
	return {times, bytes};
};

export type Burst = {
	/** Milliseconds from the keys to the last byte. */
	readonly time: number;
	readonly bytes: number;
	/** Frames that were drawn: synchronised updates. */
	readonly frames: number;
	/** A text that only comes where every key was answered. */
	readonly complete: boolean;
};

/** Types many keys at once; the text shows that none was lost. */
export const measureBurst = async (
	{command, env, frame, setup = []}: Omit<KeyRun, 'keys' | 'count'>,
	keys: string,
	shown: string,
): Promise<Burst> => {
	const program = startProgram(command, {...(env ? {env} : {})});
	await program.until(frame, 0);
	for (const [typed, text] of setup) {
		await program.quiet(100);
		const before = program.output().length;
		program.write(typed);
		await program.until(text, before);
	}
	await program.quiet(300);
	const before = program.output().length;
	const at = performance.now();
	program.write(keys);
	await program.quiet(150);
	const output = program.output().slice(before);
	const time = program.lastByteAt() - at;
	program.kill();
	await program.ended;
	return {
		time,
		bytes: Buffer.byteLength(output),
		frames: output.split('\x1b[?2026h').length - 1,
		complete: output.includes(shown),
	};
};

export type Idle = {readonly bytes: number; readonly cpu: number};

/** What a program does in some seconds in which nobody types; CPU time in milliseconds. */
export const measureIdle = async (
	{command, env, frame}: Pick<KeyRun, 'command' | 'env' | 'frame'>,
	seconds: number,
): Promise<Idle> => {
	const program = startProgram(command, {...(env ? {env} : {})});
	await program.until(frame, 0);
	await program.quiet(1500);
	const before = {bytes: program.output().length, cpu: cpuTime(program.pid)};
	await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
	const idle = {
		bytes: program.output().length - before.bytes,
		cpu: cpuTime(program.pid) - before.cpu,
	};
	program.kill();
	await program.ended;
	return idle;
};

/** Milliseconds of CPU that a process has used; the clock of proc(5) ticks every 10. */
const cpuTime = (pid: number): number => {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
};
