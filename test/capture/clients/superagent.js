const superagent = require('superagent');
superagent
	.get(process.argv[2])
	.timeout({response: 2500})
	.then((r) => console.log(r.body));
