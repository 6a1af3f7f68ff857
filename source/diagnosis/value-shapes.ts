const number = '\\d{1,12}(?:\\.\\d{1,6})?';
const word = '[A-Za-z0-9_-]{1,80}';
const dotted = '[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,250}[A-Za-z0-9_])?';
const sixth = '(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f.]{0,40}';
const host = `(?:\\[${sixth}\\]|${sixth}|${dotted})`;
const unspaced = '[^\\s"\'`,;<>()]{1,600}';

/**
How the values look that phrases take out, as the source of a pattern.

No shape is without a bound, so a pattern made of them is linear in the length of a line.
*/
export const valueShapes: Readonly<Record<string, string>> = {
	host,
	domain: '[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){1,12}',
	ip: `(?:\\[?${sixth}\\]?|\\d{1,3}(?:\\.\\d{1,3}){3})`,
	port: '\\d{1,5}',
	url: '[a-zA-Z][a-zA-Z0-9+.-]{1,12}://[^\\s"\'`<>]{1,800}?(?=[.,;:!]{0,2}(?:[\\s"\'`<>)\\]}]|$))',
	path: '/[^\\s"\'`<>]{0,800}',
	method:
		'(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT|TRACE|PROPFIND|MKCOL|MOVE|LOCK|PURGE|PRI)',
	upstream: unspaced,
	name: dotted,
	field: '[A-Za-z_][A-Za-z0-9_.\\[\\]-]{0,80}',
	scope: '[A-Za-z0-9_:.*/ -]{1,120}',
	requestId: '[A-Za-z0-9._:+/=-]{4,160}',
	seconds: number,
	ms: number,
	n: '-?\\d{1,20}',
	number,
	timer: '[+-]?\\d{1,9}',
	timer3: '-?\\d{1,6}(?:\\.\\d{1,6})?',
	cookie: '[-A-Z]{2}',
	word,
	text: '[^\\n"]{0,300}?',
	token: '[^\\s]{1,300}',
	hex: '[0-9A-Fa-f]{2,64}',
	version: '\\d(?:\\.\\d)?',
	'1xx': '1\\d\\d',
	'2xx': '2\\d\\d',
	'3xx': '3\\d\\d',
};

/** The values that are told to people and programs; the others only help to match. */
export const toldValues: readonly string[] = [
	'host',
	'ip',
	'port',
	'url',
	'method',
	'path',
	'field',
	'scope',
	'requestId',
	'upstream',
	'seconds',
	'ms',
	'name',
];
