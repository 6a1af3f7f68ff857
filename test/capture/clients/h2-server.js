// HTTP/2 with failing streams, on 192.0.2.40:443; ends by itself
const fs = require('fs');
const http2 = require('http2');
const C = process.argv[2];
const s = http2.createSecureServer({
	key: fs.readFileSync(C + '/good.key'),
	cert: fs.readFileSync(C + '/good.crt'),
});
s.on('error', () => {});
s.on('sessionError', () => {});
s.on('stream', (st, h) => {
	st.on('error', () => {});
	const p = h[':path'];
	const code = {
		'/internal': 2,
		'/cancel': 8,
		'/refused': 7,
		'/flow': 3,
		'/protocol': 1,
		'/calm': 11,
	}[p];
	if (p === '/late') {
		st.respond({':status': 200, 'content-length': 1000});
		st.write('x'.repeat(100));
		setTimeout(() => st.close(2), 100);
	} else if (p === '/goaway') {
		const x = st.session;
		x.goaway(11);
		setTimeout(() => x.destroy(), 50);
	} else if (p === '/destroy') st.session.destroy();
	else if (code !== undefined) st.close(code);
	else {
		st.respond({':status': 200});
		st.end('ok');
	}
});
s.listen(443, '192.0.2.40');
setTimeout(() => process.exit(), Number(process.argv[3] || 300000));
