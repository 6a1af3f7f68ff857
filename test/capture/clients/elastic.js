const {Client} = require('@elastic/elasticsearch');
new Client({node: process.argv[2], maxRetries: 0, requestTimeout: 2000})
	.ping()
	.then(console.log);
