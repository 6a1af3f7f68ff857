/**
Writes a command as one types it in a shell: words with blanks or signs stand in quotes.

POSIX shells get single quotes; for Windows' cmd they are double ones.
*/
export const quoteCommand = (
	command: readonly string[],
	platform: NodeJS.Platform = process.platform,
): string =>
	command
		.map((word) => {
			if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word;
			return platform === 'win32'
				? `"${word.replaceAll('"', '\\"')}"`
				: `'${word.replaceAll("'", "'\\''")}'`;
		})
		.join(' ');
