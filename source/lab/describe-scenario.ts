import type {Clients} from './find-clients.ts';
import type {LabScenario} from './lab.ts';
import type {Running, Scenario} from './scenario.ts';

const usualLanes = [
	{id: 'client', label: 'client'},
	{id: 'server', label: 'server'},
];

/** Makes plain data of a scenario that stands ready. */
export const describeScenario = (
	scenario: Scenario,
	{command, url, repair}: Running,
	{openSslWords}: Clients,
	folder: string,
): LabScenario => {
	const {id, failure, title, service, exit, blind, figure} = scenario;
	const lanes = scenario.lanes ?? usualLanes;
	// A curl with another TLS library fails alike, in words of its own.
	const foreign = scenario.openSslWords === true && !openSslWords;
	const authority = command[command.indexOf('--cacert') + 1];
	return {
		...{id, failure, title, service, lanes, command, exit, blind, url},
		expects: foreign ? `curl: (${exit})` : scenario.expects,
		...(authority?.startsWith(folder) ? {authority} : {}),
		...(figure === undefined ? {} : {figure}),
		...(repair
			? {
					repair: {
						title: repair.title,
						command: repair.command,
						exit: repair.exit,
						expects: repair.expects,
						acts: repair.apply !== undefined,
					},
				}
			: {}),
	};
};
