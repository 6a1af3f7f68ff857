const Redis = require('ioredis');
const redis = new Redis(process.argv[2], {
	maxRetriesPerRequest: 2,
	connectTimeout: 2000,
	retryStrategy: (n) => (n > 2 ? null : 100),
});
redis.get('session:17').catch((e) => {
	console.error(e);
	process.exit(1);
});
