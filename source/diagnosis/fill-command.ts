const plain = /^[A-Za-z0-9._~:/@%+=,-]+$/;
const quotable = /^[A-Za-z0-9._~:/@%+=,?&#!*;[\]-]+$/;

/**
Puts what an output told into a command, and `HOST`, `PORT` … for what it didn't tell.

An output can hold anything, and a command is made to be pasted: a value that a shell could read as
more than one word of text is left out.
*/
export const fillCommand = (
	command: string,
	values: Readonly<Record<string, string>>,
): string => {
	let quote = '';
	return command.replace(/\{\{|\}\}|\{([A-Za-z-]+)\}|['"]/g, (part, name?: string) => {
		if (part === '{{') return '{';
		if (part === '}}') return '}';
		if (name === undefined) {
			if (quote === '') quote = part;
			else if (quote === part) quote = '';
			return part;
		}
		const value = values[name] ?? (name === 'url' ? guessUrl(values) : '');
		if (plain.test(value) && !value.startsWith('-')) return value;
		if (quotable.test(value) && !value.startsWith('-')) {
			if (quote === '') return `'${value}'`;
			if (quote === "'") return value;
		}
		return name.replace(/[A-Z]/g, '_$&').replaceAll('-', '_').toUpperCase();
	});
};

/** What was asked, as far as host and port tell. */
const guessUrl = ({
	host,
	port,
	path,
}: Readonly<{host?: string; port?: string; path?: string}>): string => {
	if (host === undefined) return '';
	const scheme = port === undefined || /443$/.test(port) ? 'https' : 'http';
	const name = host.includes(':') ? `[${host}]` : host;
	const usual = port === undefined || port === '443' || port === '80';
	return `${scheme}://${name}${usual ? '' : `:${port}`}${path ?? '/'}`;
};
