/** The placeholders that stand in the outputs and commands of failures for what differs each time. */
export const outputPlaceholders: readonly string[] = [
	'host',
	'name',
	'ip',
	'port',
	'path',
	'url',
	'method',
	'ms',
	'seconds',
	'time-iso',
	'time-nginx',
	'time-clf',
	'time-apache',
	'pid',
	'requestId',
	'upstream',
	'upstreamIp',
	'upstreamPort',
	'upstreamHost',
	'scope',
	'field',
	'bytes',
	'user-agent',
	'date-http',
];

/** Finds what is no placeholder between single braces, or a brace that stands alone. */
export const findWrongPlaceholder = (text: string): string | undefined => {
	for (const [part] of text.matchAll(/\{\{|\}\}|\{[^{}\n]*\}|[{}]/g)) {
		if (part === '{{' || part === '}}') continue;
		if (part.length > 1 && outputPlaceholders.includes(part.slice(1, -1))) continue;
		return part;
	}
	return undefined;
};
