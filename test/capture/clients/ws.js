const WebSocket = require('ws');
const ws = new WebSocket(process.argv[2].replace(/^http/, 'ws'), {
	handshakeTimeout: 2500,
});
ws.on('open', () => console.log('open'));
