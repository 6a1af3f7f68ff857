import type {CommandIo} from '../../source/commands/command-io.ts';

/** What a command says is kept in memory; `answer` is what somebody at a terminal would type. */
export function memoryIo(home: string, answer?: string) {
	const said = {out: '', err: '', asked: 0};
	const io: CommandIo = {
		out: (text) => {
			said.out += text;
		},
		err: (text) => {
			said.err += text;
		},
		readInput: async () => '',
		env: {ERROR_LESSON_HOME: home},
		...(answer === undefined
			? {}
			: {
					ask: async () => {
						said.asked += 1;
						return answer;
					},
				}),
	};
	return {io, said};
}
