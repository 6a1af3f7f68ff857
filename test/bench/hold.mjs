// What a program in a terminal costs at least: a line, raw mode, and waiting for a key.
process.stdout.write('READY\r\n');
process.stdin.setRawMode(true);
process.stdin.on('data', (data) => {
	if (String(data) === 'q') process.exit(0);
	process.stdout.write('GOT');
});
