const express = require('express');
const app = express();
app.get('/', (req, res) => res.send('ok'));
app.listen(Number(process.argv[2]), '127.0.0.1', (err) => {
	if (err) throw err;
	console.log(`Example app listening on port ${process.argv[2]}`);
});
