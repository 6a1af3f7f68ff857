// Built for every Node there is: an old one must get this far to be told.
const wanted = 20;
const version = process.versions.node;
if (Number(version.split('.')[0]) < wanted) {
	process.stderr.write(
		`error-lesson needs Node ${wanted} or later; this is Node ${version}. See https://nodejs.org/\n`,
	);
	process.exitCode = 2;
} else {
	import('./main.js');
}

export {};
