const mysql = require('mysql2/promise');
mysql
	.createConnection({uri: process.argv[2], connectTimeout: 2500})
	.then((c) => c.query('select 1'));
