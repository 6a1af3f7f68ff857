const grpc = require('@grpc/grpc-js');
const Client = grpc.makeGenericClientConstructor(
	{
		say: {
			path: '/greet.Greeter/Say',
			requestStream: false,
			responseStream: false,
			requestSerialize: (x) => x,
			requestDeserialize: (x) => x,
			responseSerialize: (x) => x,
			responseDeserialize: (x) => x,
		},
	},
	'Greeter',
);
const creds =
	process.argv[3] === 'tls'
		? grpc.credentials.createSsl(
				require('fs').readFileSync(process.env.NODE_EXTRA_CA_CERTS),
			)
		: grpc.credentials.createInsecure();
new Client(process.argv[2], creds).say(
	Buffer.from('x'),
	{deadline: Date.now() + 2500},
	(err) => {
		if (err) {
			console.error(err);
			process.exit(1);
		}
	},
);
