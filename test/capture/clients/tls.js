const tls = require('tls');
const s = tls.connect(
	{
		host: process.argv[2],
		port: Number(process.argv[3] || 443),
		servername: process.argv[2],
	},
	() => console.log('authorized', s.authorized),
);
