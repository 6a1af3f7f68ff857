const {Kafka} = require('kafkajs');
const p = new Kafka({
	clientId: 'shop',
	brokers: [process.argv[2]],
	connectionTimeout: 1000,
	retry: {retries: 1, initialRetryTime: 200},
}).producer();
p.connect().catch((e) => {
	console.error(e);
	process.exit(1);
});
