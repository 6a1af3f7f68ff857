import type {Failure, Output} from '../diagnosis/catalogue.ts';
import type {PlaceholderValues} from './drill-question.ts';
import type {SeededRandom} from './seeded-random.ts';
import {writeTime} from './write-time.ts';

/**
Invents what stands in the places of the placeholders, so that all of it fits together: the URL
has the host and the port, a POST has a path that takes one, every time is the same moment.

Addresses are those kept for documentation and for private networks (RFC 5737, RFC 1918).
*/
export const inventValues = (
	failure: Failure,
	{producer, text}: Output,
	random: SeededRandom,
): PlaceholderValues => {
	const host = random.pick(hosts);
	const port = portOf(failure, producer, text, random);
	const method = random.pick(methodsOf(failure, producer));
	const path = random.pick(
		producer === 'git'
			? repositories
			: method === 'GET' || method === 'HEAD'
				? pathsToRead
				: pathsToWrite,
	);
	const secure = [443, 8443, 6443].includes(port) || failure.layer === 'tls';
	const isUsual = port === (secure ? 443 : 80);
	const upstreamIp = privateAddress(random);
	const upstreamPort = String(random.pick([3000, 8000, 8080, 8081, 9000]));
	const waited = failure.answeredBy === 'nobody' || /timeout/i.test(failure.name);
	return {
		...writeTime(momentOf(random)),
		host,
		port: String(port),
		method,
		path,
		url: `${secure ? 'https' : 'http'}://${host}${isUsual ? '' : `:${port}`}${path}`,
		name: random.pick(names),
		ip: documentationAddress(random),
		upstreamIp,
		upstreamPort,
		upstream: `${upstreamIp}:${upstreamPort}`,
		upstreamHost: random.pick(upstreamHosts),
		ms: String(
			waited ? random.pick(limits) * 1000 + random.below(9) : random.between(1, 190),
		),
		seconds: String(waited ? random.pick(limits) : random.between(1, 4)),
		pid: String(random.between(20, 31_900)),
		requestId: requestId(random),
		scope: random.pick(scopes),
		field: random.pick(fields),
		bytes: String(random.between(512, 98_304)),
		'user-agent': random.pick(userAgents),
	};
};

const hosts = [
	'api.example.com',
	'shop.example.org',
	'auth.example.net',
	'status.example.com',
	'files.example.net',
	'staging.example.org',
	'eu-1.api.example.com',
	'payments.corp.example',
	'orders.acme.internal',
	'search.acme.internal',
	'ledger.prod.internal',
	'inventory.lan.example',
];

const names = ['orders', 'billing', 'search', 'reports', 'checkout', 'catalog', 'mailer'];
const upstreamHosts = ['app', 'backend', 'orders', 'billing-api', 'search-v2'];

const pathsToRead = [
	'/v1/orders/4812',
	'/v2/reports/annual',
	'/api/customers',
	'/users/me',
	'/health',
	'/v1/invoices/2291/lines',
	'/search',
	'/exports/latest.csv',
	'/api/v3/projects/17/members',
];
const pathsToWrite = [
	'/v1/orders',
	'/api/payments',
	'/v2/uploads',
	'/webhooks/shipping',
	'/api/customers/88/notes',
	'/v1/refunds',
	'/graphql',
];

const repositories = ['/team/orders', '/infra/deploy', '/web/shop.git'];

const scopes = [
	'reports:read',
	'orders:write',
	'billing.read',
	'admin:org',
	'files.readwrite',
];
const fields = [
	'amount',
	'email',
	'quantity',
	'currency',
	'start_date',
	'customer_id',
	'iban',
];

const userAgents = [
	'curl/8.5.0',
	'Go-http-client/2.0',
	'okhttp/4.12.0',
	'python-requests/2.32.3',
	'axios/1.7.9',
	'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
];

/** Seconds for which programs wait as they come, or as people set them. */
const limits = [2, 5, 10, 15, 20, 30, 60];

/** Ports that belong to a producer; everybody else calls a web service. */
const ownPorts: Readonly<Record<string, number>> = {
	psql: 5432,
	postgres: 5432,
	mysql: 3306,
	redis: 6379,
	'redis-py': 6379,
	mongodb: 27_017,
	amqp: 5672,
	kafka: 9092,
	ssh: 22,
	smtp: 587,
	kubectl: 6443,
	grpc: 50_051,
};

const portOf = (
	failure: Failure,
	producer: string,
	template: string,
	random: SeededRandom,
): number => {
	const own = ownPorts[producer];
	if (own !== undefined) return own;
	if (failure.layer === 'tls') return random.pick([443, 443, 8443]);
	// A template that spells http:// out has no TLS to speak of.
	if (template.includes('http://{host}'))
		return random.pick([80, 3000, 8000, 8080, 9090]);
	return random.pick([443, 443, 443, 80, 3000, 8080, 8443]);
};

/** Programs that only ever fetch. */
const fetchers: readonly string[] = [
	'npm',
	'apt',
	'pip',
	'docker',
	'git',
	'wget',
	'browser',
];

/** The methods with which a failure can come about. */
const methodsOf = (failure: Failure, producer: string): readonly string[] => {
	const allowed = failure.outputs.flatMap(({text}) =>
		[...text.matchAll(/^allow: ([A-Z, ]+)$/gim)].flatMap(([, list = '']) =>
			list.split(', '),
		),
	);
	const sendsBody = failure.checks.some(({run}) => /--data|--json| -T | -d /.test(run));
	const usual = fetchers.includes(producer)
		? ['GET']
		: sendsBody
			? ['POST', 'PUT', 'PATCH']
			: ['GET', 'GET', 'POST', 'PUT', 'DELETE'];
	const possible = usual.filter((method) => !allowed.includes(method));
	return possible.length === 0 ? ['POST'] : possible;
};

const documentationAddress = (random: SeededRandom): string =>
	`${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.between(2, 250)}`;

const privateAddress = (random: SeededRandom): string =>
	`${random.pick(['10.0.3', '10.42.7', '172.18.0', '192.168.20'])}.${random.between(2, 250)}`;

const hex = (random: SeededRandom, length: number): string =>
	Array.from({length}, () => random.below(16).toString(16)).join('');

const requestId = (random: SeededRandom): string =>
	random.pick([
		() => hex(random, 8),
		() => hex(random, 32),
		() => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-'),
		() => `req_${hex(random, 14)}`,
	])();

/** Between the dates that certificates in the outputs speak of: 2026-10-19 to 2026-12-20. */
const momentOf = (random: SeededRandom): number =>
	Date.UTC(2026, 9, 19) + random.below(62 * 86_400) * 1000 + random.below(1000);
