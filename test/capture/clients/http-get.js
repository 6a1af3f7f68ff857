const mod = process.argv[2].startsWith('https') ? require('https') : require('http');
mod.get(process.argv[2], (res) => {
	console.log('STATUS', res.statusCode);
	res.on('data', () => {});
});
