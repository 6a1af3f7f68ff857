const http = require('http');
const server = http.createServer((req, res) => res.end('ok'));
server.listen(Number(process.argv[2]), process.argv[3] || '127.0.0.1', () =>
	console.log(`listening on ${process.argv[2]}`),
);
