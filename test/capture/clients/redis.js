const {createClient} = require('redis');
const client = createClient({
	url: process.argv[2],
	socket: {reconnectStrategy: false, connectTimeout: 2500},
});
if (process.argv[3]) client.on('error', (err) => console.log('Redis Client Error', err));
client.connect().catch((e) => {
	console.error(e);
	process.exit(1);
});
