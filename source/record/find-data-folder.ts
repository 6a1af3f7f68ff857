import {homedir} from 'node:os';
import path from 'node:path';
import envPaths from 'env-paths';

/**
Finds the folder that belongs to this program's data; it may not exist yet.

`ERROR_LESSON_HOME` decides where it is set. On macOS and Windows it is the platform's own,
elsewhere `$XDG_DATA_HOME` or `~/.local/share`; a relative `XDG_DATA_HOME` is ignored, as the
XDG Base Directory Specification wants.
*/
export function findDataFolder(
	env: Readonly<Record<string, string | undefined>>,
	platform: string = process.platform,
): string {
	if (env['ERROR_LESSON_HOME']) {
		return path.resolve(env['ERROR_LESSON_HOME']);
	}

	if (platform === 'darwin' || platform === 'win32') {
		return envPaths('error-lesson', {suffix: ''}).data;
	}

	const shared = env['XDG_DATA_HOME'];
	if (shared && path.isAbsolute(shared)) {
		return path.join(shared, 'error-lesson');
	}

	return path.join(env['HOME'] || homedir(), '.local', 'share', 'error-lesson');
}
