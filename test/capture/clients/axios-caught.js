const axios = require('axios');
axios.get(process.argv[2], {timeout: 2500, maxRedirects: 5}).catch((e) => {
	console.error(`[api] ${e.name}: ${e.message} (${e.code})`);
	if (e.response)
		console.error(e.response.status, e.response.statusText, e.response.data);
});
