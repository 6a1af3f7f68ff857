// an HTTPS server that logs what clients do wrong
const fs = require('fs');
const https = require('https');
const s = https.createServer(
	{
		key: fs.readFileSync(process.argv[3] + '.key'),
		cert: fs.readFileSync(process.argv[3] + '.crt'),
		minVersion: process.argv[4] || 'TLSv1.2',
	},
	(req, res) => res.end('ok'),
);
s.on('tlsClientError', (err, sock) => console.error('tlsClientError', err));
s.listen(Number(process.argv[2]), '127.0.0.1');
setTimeout(() => process.exit(), Number(process.argv[5] || 4000));
