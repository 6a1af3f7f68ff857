import {runClient} from './run-client.ts';

export type ClientName = 'curl' | 'dig' | 'openssl';

/** What is known of the clients of this machine. */
export type Clients = {
	readonly missing: ReadonlySet<ClientName>;
	/** Whether curl speaks TLS in OpenSSL's words; others have their own. */
	readonly openSslWords: boolean;
};

/** What to say where a client is missing: how to get it. */
export const installHints: Readonly<Record<ClientName, string>> = {
	curl: 'Install curl: apt install curl, brew install curl, or https://curl.se/download.html',
	dig: 'Install dig: apt install dnsutils, dnf install bind-utils, or brew install bind',
	openssl: 'Install openssl: apt install openssl, or brew install openssl',
};

const versionArguments: Readonly<Record<ClientName, readonly string[]>> = {
	curl: ['-q', '-V'],
	dig: ['-v'],
	openssl: ['version'],
};

/** Looks which of the clients are there, by asking each for its version. */
export const findClients = async (
	names: readonly ClientName[],
	env: NodeJS.ProcessEnv = process.env,
): Promise<Clients> => {
	const missing = new Set<ClientName>();
	let openSslWords = true;
	await Promise.all(
		names.map(async (name) => {
			const {exit, output} = await runClient([name, ...versionArguments[name]], {
				limit: 5000,
				env,
			});
			if (exit !== 0) missing.add(name);
			else if (name === 'curl') openSslWords = /^curl .* OpenSSL\//m.test(output);
		}),
	);
	return {missing, openSslWords};
};
