const client = require('mqtt').connect(process.argv[2], {
	reconnectPeriod: 0,
	connectTimeout: 2000,
});
client.on('error', (e) => {
	console.error('mqtt', e);
	process.exit(1);
});
