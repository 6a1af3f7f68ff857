require('amqplib')
	.connect(process.argv[2], {timeout: 2000})
	.then(() => console.log('ok'));
