import type {Lab} from './lab/lab.ts';
import type {LabProblem} from './lab/lab-problem.ts';
import type {LabOptions} from './lab/start-lab.ts';
import type {WireEvent} from './lab/wire-event.ts';
import type {LabEffect} from './session/lab-effect.ts';
import type {LabEvent} from './session/lab-event.ts';

/** The one lab that a program has. */
export type LabKeeper = {
	/** Does what the session wants done with the lab. */
	readonly obey: (effect: LabEffect) => void;
	/** Stops it for good; undefined where none runs, so that nobody has to wait. */
	readonly end: () => Promise<void> | undefined;
};

type Needs = {
	/** Loads what starts a lab, only when one is wanted. */
	readonly load: () => Promise<(options: LabOptions) => Promise<Lab>>;
	readonly options: LabOptions;
	readonly dispatch: (event: LabEvent) => void;
	/** Told of a fault of the program. */
	readonly fail: (error: unknown) => void;
};

/** A lab from the moment when it was asked for. */
type Visit = {
	readonly lab: Promise<Lab>;
	/** Tells the session, as long as it is there. */
	readonly tell: (event: LabEvent) => void;
	/** Tells at once what was gathered of the wire. */
	readonly flush: () => void;
	/** Whoever has left is told nothing more; nor is it a fault that things end then. */
	readonly isLeft: () => boolean;
	readonly leave: () => void;
};

/** Milliseconds for which events are gathered: a screen is drawn for all of them at once. */
const gathering = 30;

/** Starts, works and stops the lab of a program, and tells the session what comes of it. */
export const keepLab = ({load, options, dispatch, fail}: Needs): LabKeeper => {
	let visit: Visit | undefined;
	/** The ports of a lab are free again once its end is over. */
	let ended: Promise<void> = Promise.resolve();
	const start = (): Visit => {
		let left = false;
		const tell = (event: LabEvent): void => {
			if (!left) dispatch(event);
		};
		const {add, flush} = gatherEvents((events) => tell({kind: 'wire-changed', events}));
		const lab = ended.then(load).then((startLab) => startLab({...options, onEvent: add}));
		lab.then(
			({scenarios, unavailable}) => tell({kind: 'lab-started', scenarios, unavailable}),
			(error: unknown) => {
				if (left) return;
				if (!isLabProblem(error)) return fail(error);
				tell({kind: 'lab-failed', why: error.message, todo: error.todo});
			},
		);
		return {lab, tell, flush, isLeft: () => left, leave: () => (left = true)};
	};
	const stop = (): Promise<void> | undefined => {
		if (visit === undefined) return undefined;
		visit.leave();
		ended = visit.lab.then(
			(lab) => lab.stop(),
			() => {},
		);
		visit = undefined;
		return ended;
	};
	const obey = (effect: LabEffect): void => {
		if (effect.kind === 'stop-lab') stop()?.catch(fail);
		else if (effect.kind === 'start-lab') {
			stop()?.catch(fail);
			visit = start();
		} else if (visit !== undefined) {
			const {isLeft} = visit;
			work(visit, effect).catch((error: unknown) => {
				if (!isLeft()) fail(error);
			});
		}
	};
	return {obey, end: stop};
};

const work = async (
	{lab, flush, tell}: Visit,
	effect: Exclude<LabEffect, {kind: 'start-lab' | 'stop-lab'}>,
): Promise<void> => {
	const {run, repair, undoRepair} = await lab;
	const {kind, scenario} = effect;
	if (kind === 'break-scenario') return undoRepair(scenario);
	if (kind === 'run-scenario' && effect.again) await undoRepair(scenario);
	const use = kind === 'run-scenario' ? 'run' : 'repair';
	const result = await (use === 'run' ? run(scenario) : repair(scenario));
	// What a client did comes before its end.
	flush();
	tell({kind: 'scenario-ran', scenario, use, result});
};

/** The lab is a bundle of its own with classes of its own, so only the name can be asked. */
const isLabProblem = (error: unknown): error is LabProblem =>
	error instanceof Error && error.name === 'LabProblem';

/** Hands events on in batches. */
const gatherEvents = (hand: (events: readonly WireEvent[]) => void) => {
	let gathered: WireEvent[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const flush = (): void => {
		clearTimeout(timer);
		timer = undefined;
		const events = gathered;
		gathered = [];
		if (events.length > 0) hand(events);
	};
	const add = (event: WireEvent): void => {
		gathered.push(event);
		timer ??= setTimeout(flush, gathering);
	};
	return {flush, add};
};
