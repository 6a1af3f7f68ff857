import type {CommandIo} from './command-io.ts';

/** The world of a command that runs in a shell. */
export const commandIo = (): CommandIo => {
	const io: CommandIo = {
		out: (text) => write(process.stdout, text),
		err: (text) => write(process.stderr, text),
		readInput: async () => {
			let text = '';
			process.stdin.setEncoding('utf8');
			for await (const chunk of process.stdin) text += chunk;
			return text;
		},
		inputChunks: () => process.stdin.setEncoding('utf8'),
		inputIsTerminal: process.stdin.isTTY === true,
		env: process.env,
	};
	return process.stdin.isTTY && process.stderr.isTTY ? {...io, ask} : io;
};

/** A reader that leaves early, such as `head`, is no error of the program. */
const write = (stream: NodeJS.WriteStream, text: string): void => {
	if (stream.listenerCount('error') === 0) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
			process.exit(process.exitCode ?? 0);
		});
	}
	stream.write(text);
};

const ask = async (question: string): Promise<string> => {
	const {createInterface} = await import('node:readline/promises');
	const asking = createInterface({
		input: process.stdin,
		output: process.stderr,
	});
	try {
		return await asking.question(question);
	} catch {
		// Ctrl-D and Ctrl-C are answers too: no.
		return '';
	} finally {
		asking.close();
	}
};
