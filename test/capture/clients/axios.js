const axios = require('axios');
axios
	.get(process.argv[2], {timeout: 2500, maxRedirects: 5})
	.then((r) => console.log(r.status));
