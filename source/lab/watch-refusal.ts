import {readFileSync} from 'node:fs';
import type {ClientResult} from './run-client.ts';
import type {Wire} from './wire.ts';

const counters = '/proc/net/snmp';

/**
Watches the kernel's count of failed attempts to connect while a client runs.

Where nobody listens no program sees the SYN or its RST; Linux counts the attempt
(AttemptFails, RFC 4022). Nothing is told elsewhere, nor where the count did not change.
*/
export const watchRefusal = (
	service: string,
	wire: Wire,
): ((result: ClientResult) => void) => {
	const before = countFailedAttempts();
	return ({exit}) => {
		const after = countFailedAttempts();
		if (exit !== 7 || before === undefined || after === undefined || after <= before)
			return;
		const connection = wire.open();
		wire.tell(connection, {
			service,
			from: 'client',
			to: 'server',
			kind: 'syn',
			label: 'SYN',
		});
		wire.tell(connection, {
			service,
			from: 'server',
			to: 'client',
			kind: 'rst',
			label: 'RST (counted by the kernel)',
		});
	};
};

const countFailedAttempts = (): number | undefined => {
	let text: string;
	try {
		text = readFileSync(counters, 'latin1');
	} catch {
		return undefined;
	}
	return readTcpCounter(text, 'AttemptFails');
};

/** Reads one number out of `/proc/net/snmp`: a line of names, then a line of numbers. */
export const readTcpCounter = (text: string, name: string): number | undefined => {
	const [names, numbers] = text.split('\n').filter((line) => line.startsWith('Tcp:'));
	const place = names?.split(' ').indexOf(name) ?? -1;
	const value = place === -1 ? undefined : numbers?.split(' ')[place];
	return value === undefined ? undefined : Number(value);
};
