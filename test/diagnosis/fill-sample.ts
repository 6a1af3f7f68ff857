const sample: Readonly<Record<string, string>> = {
	host: 'api.example.com',
	name: 'api.example.com',
	ip: '192.0.2.7',
	port: '8443',
	path: '/v1/orders',
	url: 'https://api.example.com:8443/v1/orders',
	method: 'GET',
	ms: '3001',
	seconds: '3.001',
	'time-iso': '2026-11-22T12:36:43Z',
	'time-nginx': '2026/11/22 12:36:43',
	'time-clf': '22/Nov/2026:12:36:43 +0000',
	'time-apache': 'Sun Nov 22 12:36:43.123456 2026',
	pid: '3617',
	requestId: '7f3a9c1e',
	upstream: 'http://10.0.0.7:8080/',
	upstreamIp: '10.0.0.7',
	upstreamPort: '8080',
	upstreamHost: 'orders.internal',
	scope: 'orders:write',
	field: 'email',
	bytes: '1234',
	'user-agent': 'curl/8.5.0',
	'date-http': 'Sun, 22 Nov 2026 12:36:43 GMT',
};

/** Puts sample values into an output of the catalogue. */
export const fillSample = (text: string): string =>
	text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (part, name: string) => {
		if (part === '{{') return '{';
		return part === '}}' ? '}' : (sample[name] ?? part);
	});
