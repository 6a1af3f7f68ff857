import {chooseScenarios} from './choose-scenarios.ts';
import {claimPorts, usualBase} from './claim-ports.ts';
import {describeScenario} from './describe-scenario.ts';
import {type Clients, findClients, installHints} from './find-clients.ts';
import type {Lab, Unavailable} from './lab.ts';
import {labCertificates} from './lab-certificates.ts';
import {type LabContext, makeLabContext} from './lab-context.ts';
import {makeLabFolder} from './lab-folder.ts';
import {LabProblem} from './lab-problem.ts';
import {type ClientResult, runClient} from './run-client.ts';
import type {Running, Scenario} from './scenario.ts';
import {scenarioList} from './scenario-list.ts';
import {watchRefusal} from './watch-refusal.ts';
import {createWire} from './wire.ts';
import type {WireEvent} from './wire-event.ts';

export type LabOptions = {
	/** Ids of scenarios or of failures; all where it is left out. */
	readonly only?: readonly string[];
	/** The first port; see `claim-ports.ts`. */
	readonly portBase?: number;
	/** Hears of everything that happens on the wire. */
	readonly onEvent?: (event: WireEvent) => void;
	readonly env?: NodeJS.ProcessEnv;
};

/**
Starts the lab: small servers on loopback that fail in every way that the lesson knows.

Rejects with a `LabProblem` for names that there are not. What this machine can't do is no error:
it is in `unavailable`.
*/
export const startLab = async (options: LabOptions = {}): Promise<Lab> => {
	const {portBase = usualBase, onEvent, env = process.env} = options;
	const wanted = chooseScenarios(options.only);
	const clients = await findClients([...new Set(wanted.map(({client}) => client))], env);
	const stops: (() => Promise<void> | void)[] = [];
	const folder = makeLabFolder();
	const wire = createWire(onEvent ?? (() => {}));
	const services = [...new Set(scenarioList.map(({service}) => service))];
	const context = makeLabContext({
		...claimPorts(portBase, services),
		folder,
		certificates: labCertificates(folder),
		wire,
		watched: onEvent !== undefined,
		onStop: (stop) => stops.push(stop),
		env,
	});
	const stopping = new AbortController();
	const stop = async () => {
		stopping.abort();
		// A scenario that repairs itself meanwhile may add to them: until none is left.
		for (let next = stops.pop(); next; next = stops.pop()) await next();
		folder.remove();
	};

	let started: Started;
	try {
		started = await startScenarios(wanted, clients, context);
	} catch (error) {
		await stop();
		throw error;
	}
	const {ready, unavailable} = started;

	const find = (id: string) => {
		const found = ready.get(id);
		if (!found) throw new LabProblem(`There is no scenario "${id}" in this lab`, '');
		return found;
	};
	const runCommand = (command: readonly string[]) =>
		runClient(command, {stop: stopping.signal, env});
	return {
		scenarios: [...ready.values()].map(({scenario, running}) =>
			describeScenario(scenario, running, clients, folder.path),
		),
		unavailable,
		run: async (id): Promise<ClientResult> => {
			const {scenario, running} = find(id);
			// No relay can stand where nobody listens.
			const tellRefusal =
				scenario.exit === 7 ? watchRefusal(scenario.service, wire) : undefined;
			const result = await runCommand(running.command);
			tellRefusal?.(result);
			return result;
		},
		repair: async (id) => {
			const {repair} = find(id).running;
			if (!repair) throw new LabProblem(`Nothing can be mended at "${id}"`, '');
			await repair.apply?.();
			return runCommand(repair.command);
		},
		undoRepair: async (id) => find(id).running.repair?.undo?.(),
		stop,
	};
};

type Started = {
	readonly ready: ReadonlyMap<
		string,
		{readonly scenario: Scenario; readonly running: Running}
	>;
	readonly unavailable: readonly Unavailable[];
};

// One after the other: they share services, and the order decides who gets a spare port.
const startScenarios = async (
	wanted: readonly Scenario[],
	clients: Clients,
	context: LabContext,
): Promise<Started> => {
	const ready = new Map<string, {scenario: Scenario; running: Running}>();
	const unavailable: Unavailable[] = [];
	for (const scenario of wanted) {
		const running = await tryToStart(scenario, clients, context);
		if ('why' in running) unavailable.push(running);
		else ready.set(scenario.id, {scenario, running});
	}
	return {ready, unavailable};
};

const tryToStart = async (
	{id, client, start}: Scenario,
	{missing}: Clients,
	context: LabContext,
): Promise<Running | Unavailable> => {
	if (missing.has(client)) {
		return {id, why: `${client} is not installed`, todo: installHints[client]};
	}
	try {
		return await start(context);
	} catch (error) {
		if (error instanceof LabProblem) return {id, why: error.message, todo: error.todo};
		throw error;
	}
};
