// a gateway of http-proxy-middleware on the port given, in front of the target given
const express = require('express');
const {createProxyMiddleware} = require('http-proxy-middleware');
const app = express();
app.use(
	'/',
	createProxyMiddleware({
		target: process.argv[3],
		changeOrigin: true,
		logger: console,
		proxyTimeout: 2000,
	}),
);
app.listen(Number(process.argv[2]), '127.0.0.1', () =>
	console.log(`gateway on ${process.argv[2]} -> ${process.argv[3]}`),
);
setTimeout(() => process.exit(), 6000);
