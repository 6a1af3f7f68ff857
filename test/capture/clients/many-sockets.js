const net = require('net');
const server = net.createServer().listen(0, '127.0.0.1', () => {
	for (let i = 0; i < 5000; i++) net.connect(server.address().port, '127.0.0.1');
});
