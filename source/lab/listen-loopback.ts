import net from 'node:net';

/** What accepts connections on loopback until it is closed. */
export type Listening = {
	readonly port: number;
	readonly close: () => Promise<void>;
};

/** Connections at one time that a service of the lab takes; more are sent away. */
const mostConnections = 64;

/**
Accepts connections on 127.0.0.1 and, where there is IPv6, on ::1, at the same port.

`port` 0 takes any free one, on 127.0.0.1 only: that is for services behind a tap. Rejects with
the system's error (EADDRINUSE, EACCES) where a port can't be had; then nothing listens. Closing
destroys the connections that are open.
*/
export const listenLoopback = async (
	port: number,
	onConnection: (socket: net.Socket) => void,
): Promise<Listening> => {
	const sockets = new Set<net.Socket>();
	const accept = (socket: net.Socket) => {
		if (sockets.size >= mostConnections) {
			socket.destroy();
			return;
		}
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		// A connection may fail at any time; who cares for it adds a listener.
		socket.on('error', () => {});
		onConnection(socket);
	};
	const servers: net.Server[] = [];
	const close = async () => {
		for (const socket of sockets) socket.destroy();
		await Promise.all(
			servers.map((server) => new Promise((resolve) => server.close(resolve))),
		);
	};
	const first = await listen('127.0.0.1', port, accept);
	servers.push(first);
	if (port !== 0) {
		try {
			servers.push(await listen('::1', port, accept));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
				await close();
				throw error;
			}
			// No IPv6 here: 127.0.0.1 is enough.
		}
	}
	const address = first.address();
	return {
		port: typeof address === 'object' && address !== null ? address.port : port,
		close,
	};
};

const listen = (host: string, port: number, accept: (socket: net.Socket) => void) =>
	new Promise<net.Server>((resolve, reject) => {
		const server = net.createServer({allowHalfOpen: true, noDelay: true}, accept);
		server.once('error', reject);
		server.listen({host, port, ipv6Only: host === '::1'}, () => {
			server.off('error', reject);
			server.on('error', () => {});
			resolve(server);
		});
	});
