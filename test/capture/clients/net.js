const net = require('net');
const s = net.connect(Number(process.argv[3]), process.argv[2], () =>
	console.log('connected'),
);
s.on('data', (d) => process.stdout.write(d));
s.write('PING\r\n');
