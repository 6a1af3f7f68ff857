const socket = require('socket.io-client').io(process.argv[2], {
	reconnection: false,
	timeout: 2000,
});
socket.on('connect_error', (err) => {
	console.error('connect_error', err);
	process.exit(1);
});
