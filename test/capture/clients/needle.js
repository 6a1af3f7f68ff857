require('needle').get(
	process.argv[2],
	{open_timeout: 2000, response_timeout: 2000, follow_max: 5},
	(err, res) => {
		if (err) throw err;
		console.log(res.statusCode, res.body);
	},
);
