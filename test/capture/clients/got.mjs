import got from 'got';

console.log(
	await got(process.argv[2], {
		timeout: {request: 2500},
		retry: {limit: 0},
	}).json(),
);
