/** A connection as the kernel's table has it. */
export type TcpEntry = {
	/** Waiting for an answer to its SYN, standing, or anything else. */
	readonly state: 'syn-sent' | 'established' | 'other';
	/** The port of the side that the line is about, and of the other one. */
	readonly from: number;
	readonly to: number;
	/** How often what waits for an answer was sent again. */
	readonly retries: number;
};

const states: Readonly<Record<string, TcpEntry['state']>> = {
	'01': 'established',
	'02': 'syn-sent',
};

/**
Reads the connections out of Linux' `/proc/net/tcp` (man 5 proc_pid_net).

A line holds: number, local address, remote address, state, queues, timer, retransmits in hex.
*/
export const parseTcpTable = (text: string): readonly TcpEntry[] =>
	text.split('\n').flatMap((line) => {
		const [, local, remote, state = '', , , retries = ''] = line.trim().split(/\s+/);
		if (!local?.includes(':') || !remote?.includes(':')) return [];
		return {
			state: states[state] ?? 'other',
			from: portOf(local),
			to: portOf(remote),
			retries: Number.parseInt(retries, 16),
		};
	});

const portOf = (address: string): number =>
	Number.parseInt(address.slice(address.lastIndexOf(':') + 1), 16);
