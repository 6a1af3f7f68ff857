import {readFileSync} from 'node:fs';
import {parseTcpTable} from './parse-tcp-table.ts';
import type {Wire} from './wire.ts';

type WatchOptions = {
	readonly port: number;
	readonly service: string;
	readonly wire: Wire;
};

const table = '/proc/net/tcp';
/** Milliseconds between two looks; while somebody knocks the look is closer. */
const idleInterval = 60;
const busyInterval = 15;

/**
Tells of every SYN that is sent to a port and gets no answer, from the kernel's own table.

Only Linux shows it; elsewhere nothing is told. Returns what ends the watch.
*/
export const watchSyns = ({port, service, wire}: WatchOptions): (() => void) => {
	const seen = new Map<number, {readonly connection: number; retries: number}>();
	const way = {service, from: 'client', to: 'server'} as const;
	const lost = {...way, kind: 'syn', lost: true} as const;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		let text: string;
		try {
			text = readFileSync(table, 'latin1');
		} catch {
			return;
		}
		const entries = parseTcpTable(text).filter(({to}) => to === port);
		const pending = entries.filter(({state}) => state === 'syn-sent');
		for (const {from, retries} of pending) {
			const known = seen.get(from);
			if (!known) {
				const connection = wire.open();
				seen.set(from, {connection, retries: 0});
				wire.tell(connection, {...lost, label: 'SYN'});
			} else if (retries > known.retries) {
				known.retries = retries;
				wire.tell(known.connection, {...lost, label: `SYN, sent again (${retries})`});
			}
		}
		const open = new Set(pending.map(({from}) => from));
		const stands = new Set(
			entries.filter(({state}) => state === 'established').map(({from}) => from),
		);
		for (const [from, {connection}] of seen) {
			if (open.has(from)) continue;
			seen.delete(from);
			wire.tell(
				connection,
				stands.has(from)
					? {...way, kind: 'accept', label: 'SYN, SYN-ACK, ACK'}
					: {...way, to: 'client', kind: 'gave-up', label: 'gives up'},
			);
		}
		timer = setTimeout(look, seen.size > 0 ? busyInterval : idleInterval);
		timer.unref();
	};
	look();
	return () => clearTimeout(timer);
};
