const {MongoClient} = require('mongodb');
new MongoClient(process.argv[2], {
	serverSelectionTimeoutMS: 2000,
	connectTimeoutMS: 1500,
})
	.connect()
	.then(() => console.log('ok'));
