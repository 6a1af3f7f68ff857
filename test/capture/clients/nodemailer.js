const t = require('nodemailer').createTransport({
	host: process.argv[2],
	port: Number(process.argv[3]),
	secure: process.argv[4] === 'tls',
	connectionTimeout: 2500,
	greetingTimeout: 2000,
});
t.sendMail({
	from: 'shop@example.com',
	to: 'ada@example.com',
	subject: 'Order 17',
	text: 'Thanks',
}).catch((e) => {
	console.error(e);
	process.exit(1);
});
