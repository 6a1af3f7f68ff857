const http2 = require('http2');
const c = http2.connect(process.argv[2]);
const req = c.request({':path': process.argv[3] || '/'});
req.on('response', (h) => console.log(h[':status']));
req.resume();
req.on('end', () => c.close());
