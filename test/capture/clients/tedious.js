const {Connection} = require('tedious');
const c = new Connection({
	server: process.argv[2],
	options: {
		port: Number(process.argv[3]),
		connectTimeout: 2500,
		encrypt: false,
		trustServerCertificate: true,
	},
	authentication: {
		type: 'default',
		options: {userName: 'app', password: 'x'},
	},
});
c.connect((err) => {
	if (err) {
		console.error(err);
		process.exit(1);
	}
});
