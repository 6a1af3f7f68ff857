import {expect, it} from 'vitest';
import {startProgram} from '../bench/start-program.ts';

it('takes a new size for a program that has ended', async () => {
	const program = startProgram([process.execPath, '-e', '0']);
	const {code} = await program.ended;
	expect(code).toBe(0);
	program.resize(40, 12);
});
