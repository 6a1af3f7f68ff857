/** What stands around the telling lines of an output, in the style of the program that writes it. */
export type Surroundings = {
	/** The command that was typed, where a person ran the program. */
	readonly command?: string;
	/** Lines of the same log that show nothing, each by itself. */
	readonly lines?: readonly string[];
};

const access: Surroundings = {
	lines: [
		'{ip} - - [{time-clf}] "GET {path} HTTP/1.1" 200 {bytes} "-" "{user-agent}"',
		'{ip} - - [{time-clf}] "GET {path} HTTP/1.1" 304 0 "-" "{user-agent}"',
		'{ip} - - [{time-clf}] "POST {path} HTTP/1.1" 201 {bytes} "-" "{user-agent}"',
		'{ip} - - [{time-clf}] "GET /favicon.ico HTTP/1.1" 200 {bytes} "-" "{user-agent}"',
	],
};

const python: Surroundings = {command: '$ python sync.py'};
const node: Surroundings = {command: '$ node sync.js'};

/** By producer; one that is not in here has nothing around its outputs. */
export const surroundings: Readonly<Record<string, Surroundings>> = {
	curl: {command: '$ curl {flags}{url}'},
	'curl-headers': {command: '$ curl -i {flags}{url}'},
	'curl-verbose': {command: '$ curl -v {flags}{url}'},
	wget: {command: '$ wget {url}'},
	httpie: {command: '$ http {method} {url}'},
	dig: {command: '$ dig {host}'},
	nslookup: {command: '$ nslookup {host}'},
	openssl: {command: '$ openssl s_client -connect {host}:{port} -servername {host}'},
	psql: {command: '$ psql -h {host} -U app'},
	npm: {command: '$ npm ci'},
	pip: {command: '$ pip install -r requirements.txt'},
	git: {command: '$ git fetch'},
	kubectl: {command: '$ kubectl get pods'},
	go: {command: '$ go run .'},
	'rust-reqwest': {command: '$ cargo run --quiet'},
	dotnet: {command: '$ dotnet run'},
	java: {command: '$ java -jar sync.jar'},
	ruby: {command: '$ ruby sync.rb'},
	php: {command: '$ php sync.php'},
	'python-requests': python,
	'python-httpx': python,
	'python-urllib': python,
	'python-urllib3': python,
	'python-aiohttp': python,
	'node-fetch': node,
	'node-http': node,
	axios: node,
	got: node,
	ky: node,
	ofetch: node,
	'nginx-access': access,
	'apache-access': access,
	'nginx-error': {
		lines: [
			'{time-nginx} [notice] {pid}#{pid}: signal 1 (SIGHUP) received, reconfiguring',
			'{time-nginx} [notice] {pid}#{pid}: start worker processes',
			'{time-nginx} [notice] {pid}#{pid}: using the "epoll" event method',
			'{time-nginx} [notice] {pid}#{pid}: gracefully shutting down',
		],
	},
	haproxy: {
		lines: [
			'{ip}:51{suffix} [{time-haproxy}] www be_api/s1 0/0/0/12/12 200 {bytes} - - ---- 2/2/0/0/0 0/0 "GET {path} HTTP/1.1"',
			'{ip}:48{suffix} [{time-haproxy}] www be_api/s2 0/0/1/31/32 201 {bytes} - - ---- 3/3/1/1/0 0/0 "POST {path} HTTP/1.1"',
		],
	},
	envoy: {
		lines: [
			'[{time-iso}] "GET {path} HTTP/1.1" 200 - 0 {bytes} 14 13 "-" "{user-agent}" "{requestId}" "{host}" "{upstreamIp}:{upstreamPort}"',
		],
	},
	apache: {
		lines: [
			"[{time-apache}] [core:notice] [pid {pid}:tid 12290] AH00094: Command line: '/usr/sbin/apache2'",
			'[{time-apache}] [mpm_event:notice] [pid {pid}:tid 12290] AH00489: Apache/2.4.62 (Debian) configured -- resuming normal operations',
		],
	},
};
