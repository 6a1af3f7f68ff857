const net = require('net');
const s = net.connect(Number(process.argv[3]), process.argv[2], () =>
	setInterval(() => s.write('x'.repeat(100000)), 50),
);
