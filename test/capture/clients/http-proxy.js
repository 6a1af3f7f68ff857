const httpProxy = require('http-proxy');
httpProxy
	.createProxyServer({target: process.argv[3], proxyTimeout: 2000})
	.listen(Number(process.argv[2]), '127.0.0.1');
setTimeout(() => process.exit(), 6000);
