/**
The program of a worker that listens and then stands still, as a service does that hangs.

It is text because a bundle has no file for it. Nothing is accepted while it waits, so its queue
fills up and the kernel stops to answer; woken by `Atomics.notify`, it serves what waits.
*/
export const frozenWorker = `
const {parentPort, workerData} = require('node:worker_threads');
const {createServer} = require('node:http');
const server = createServer((request, response) => {
	response.writeHead(200, {'content-type': 'application/json', connection: 'close'});
	response.end('{"status":"ok"}\\n');
});
server.on('error', (error) => parentPort.postMessage({code: error.code}));
// Node takes a backlog of 0 for none given; 1 is the smallest.
server.listen({port: workerData.port, host: '127.0.0.1', backlog: 1}, () => {
	parentPort.postMessage({code: 'listening'});
	Atomics.wait(workerData.gate, 0, 0);
});
`;
