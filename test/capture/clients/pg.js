const {Client} = require('pg');
const client = new Client({
	connectionString: process.argv[2],
	connectionTimeoutMillis: 2500,
	ssl: process.argv[3] === 'ssl',
});
client
	.connect()
	.then(() => client.query('select 1'))
	.then((r) => console.log(r.rows));
