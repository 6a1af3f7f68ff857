import {describe, expect, it} from 'vitest';
import {keepLab, type LabKeeper} from '../source/keep-lab.ts';
import type {Lab} from '../source/lab/lab.ts';
import {LabProblem} from '../source/lab/lab-problem.ts';
import type {LabOptions} from '../source/lab/start-lab.ts';
import type {LabEvent} from '../source/session/lab-event.ts';
import * as fake from './helpers/fake-lab.ts';

type Kept = LabKeeper & {
	/** What was done to the labs, in order. */
	readonly done: readonly string[];
	readonly events: readonly LabEvent[];
	readonly faults: readonly unknown[];
	/** Resolves once an event of a kind was told. */
	readonly until: (kind: LabEvent['kind']) => Promise<void>;
};

/** A keeper of labs that do nothing but say what is done to them. */
const keep = (start: (options: LabOptions) => Promise<void> = async () => {}): Kept => {
	const done: string[] = [];
	const events: LabEvent[] = [];
	const faults: unknown[] = [];
	const waiting = new Map<string, () => void>();
	const startLab = async (options: LabOptions): Promise<Lab> => {
		done.push('start');
		await start(options);
		return {
			scenarios: fake.scenarios,
			unavailable: [],
			run: async (id) => {
				done.push(`run ${id}`);
				for (const event of fake.refusal(1)) options.onEvent?.(event);
				return fake.refusedResult;
			},
			repair: async (id) => {
				done.push(`repair ${id}`);
				return fake.mendedResult;
			},
			undoRepair: async (id) => {
				done.push(`break ${id}`);
			},
			stop: async () => {
				done.push('stop');
			},
		};
	};
	const keeper = keepLab({
		load: async () => startLab,
		options: {},
		dispatch: (event) => {
			events.push(event);
			waiting.get(event.kind)?.();
		},
		fail: (error) => faults.push(error),
	});
	return {
		...{...keeper, done, events, faults},
		until: (kind) =>
			new Promise((resolve) => {
				if (events.some((event) => event.kind === kind)) resolve();
				else waiting.set(kind, resolve);
			}),
	};
};

describe('the lab of a program', () => {
	it('tells what stands ready', async () => {
		const lab = keep();
		lab.obey({kind: 'start-lab'});
		await lab.until('lab-started');
		expect(lab.events).toMatchObject([{kind: 'lab-started', unavailable: []}]);
	});

	it('tells what the wire showed before the end of the client', async () => {
		const lab = keep();
		lab.obey({kind: 'start-lab'});
		lab.obey({kind: 'run-scenario', scenario: 'refused', again: false});
		await lab.until('scenario-ran');
		expect(lab.events.map(({kind}) => kind)).toEqual([
			...['lab-started', 'wire-changed', 'scenario-ran'],
		]);
	});

	it('breaks what was mended before it runs a client again', async () => {
		const lab = keep();
		lab.obey({kind: 'start-lab'});
		lab.obey({kind: 'run-scenario', scenario: 'refused', again: true});
		await lab.until('scenario-ran');
		expect(lab.done).toEqual(['start', 'break refused', 'run refused']);
	});

	it('says what is wrong where it can not start', async () => {
		const lab = keep(async () => {
			throw new LabProblem('No port is free', 'Close some.');
		});
		lab.obey({kind: 'start-lab'});
		await lab.until('lab-failed');
		expect(lab.events).toEqual([
			{kind: 'lab-failed', why: 'No port is free', todo: 'Close some.'},
		]);
		expect(lab.faults).toEqual([]);
	});

	it('tells of a fault of the program as such', async () => {
		const fault = new Error('a fault');
		const lab = keep(async () => {
			throw fault;
		});
		lab.obey({kind: 'start-lab'});
		await lab.end();
		lab.obey({kind: 'start-lab'});
		await new Promise((resolve) => setImmediate(resolve));
		expect(lab.faults).toEqual([fault]);
	});

	it('stops also where it was left while it started, and then says nothing', async () => {
		const lab = keep();
		lab.obey({kind: 'start-lab'});
		await lab.end();
		expect(lab.done).toEqual(['start', 'stop']);
		expect(lab.events).toEqual([]);
	});

	it('waits for the end of the one before, for it has the ports', async () => {
		const lab = keep();
		lab.obey({kind: 'start-lab'});
		lab.obey({kind: 'stop-lab'});
		lab.obey({kind: 'start-lab'});
		await lab.until('lab-started');
		expect(lab.done).toEqual(['start', 'stop', 'start']);
	});

	it('keeps nobody waiting where there is none', () => {
		expect(keep().end()).toBeUndefined();
	});
});
