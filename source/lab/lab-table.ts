import type {Lab} from './lab.ts';
import {quoteCommand} from './quote-command.ts';

/** Lists what a lab offers, one scenario a line, and then what it can't. */
export const labTable = ({
	scenarios,
	unavailable,
}: Pick<Lab, 'scenarios' | 'unavailable'>): string => {
	const rows = [
		['scenario', 'failure', 'exit', 'try it in another terminal'],
		...scenarios.map(({id, failure, exit, command}) => [
			id,
			failure,
			String(exit),
			quoteCommand(command),
		]),
	];
	const widths = [0, 1, 2].map((column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const lines = rows.map((row) =>
		row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
	);
	const missing = unavailable.map(({id, why, todo}) => `${id}: ${why}. ${todo}`);
	return [
		...lines,
		'',
		...(missing.length > 0 ? ['Not on this machine:', ...missing, ''] : []),
		'All of it is on loopback only. Ctrl-C stops the lab.',
		'',
	].join('\n');
};
