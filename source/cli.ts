// Built for every Node there is: an old one must get this far to be told.
const wanted = 20;
const version = process.versions.node;
const {env, platform} = process;

/** Where this user's caches live; a folder for all would let another user put code there. */
const cacheFolder = (): string | undefined => {
	if (platform === 'win32')
		return env['LOCALAPPDATA'] && `${env['LOCALAPPDATA']}\\error-lesson\\Cache`;
	const home = env['HOME'];
	if (platform === 'darwin') return home && `${home}/Library/Caches/error-lesson`;
	const shared = env['XDG_CACHE_HOME'];
	if (shared?.startsWith('/')) return `${shared}/error-lesson`;
	return home && `${home}/.cache/error-lesson`;
};

if (Number(version.split('.')[0]) < wanted) {
	process.stderr.write(
		`error-lesson needs Node ${wanted} or later; this is Node ${version}. See https://nodejs.org/\n`,
	);
	process.exitCode = 2;
} else {
	// Keeps what Node has compiled for the next start, from Node 22 on.
	const folder = cacheFolder();
	if (folder) process.getBuiltinModule?.('node:module')?.enableCompileCache?.(folder);
	import('./main.js');
}

export {};
