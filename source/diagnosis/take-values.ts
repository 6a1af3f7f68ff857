import {matchPhrase} from './match-phrase.ts';
import type {PreparedSign} from './prepare-signs.ts';
import {toldValues} from './value-shapes.ts';

/**
Collects what the lines of a record tell: host, port, url …

`first` is what the sign itself found; then the nearest line that names a value decides.
*/
export const takeValues = (
	first: Readonly<Record<string, string>>,
	lines: readonly string[],
	phrases: readonly PreparedSign[],
): Readonly<Record<string, string>> => {
	const values: Record<string, string> = {};
	const take = (found: Readonly<Record<string, string>>): void => {
		for (const [name, value] of Object.entries(found)) {
			if (toldValues.includes(name)) values[name] ??= tidy(name, value);
		}
	};
	take(first);
	for (const line of lines) {
		const text = line.slice(0, longestLine);
		for (const {matcher} of phrases) {
			const found = matchPhrase(matcher(), text, 0, text.length);
			if (found) take(found.values);
		}
	}
	return complete(values);
};

const longestLine = 4000;

/** What follows from the values that were named. */
const complete = (values: Record<string, string>): Readonly<Record<string, string>> => {
	const {url, ms, ip, host} = values;
	if (url !== undefined) {
		const parts =
			/^[a-z0-9+.-]+:\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]+)(?::(\d{1,5}))?([^?#\s]*)/i.exec(
				url,
			);
		const [, named, port, path] = parts ?? [];
		if (named) values['host'] ??= tidy('host', named);
		if (port && values['host'] === tidy('host', named ?? '')) values['port'] ??= port;
		if (path) values['path'] ??= path;
	}
	if (host === undefined && values['host'] === undefined && ip !== undefined)
		values['host'] = ip;
	if (ms !== undefined) values['seconds'] ??= String(Number(ms) / 1000);
	delete values['ms'];
	delete values['ip'];
	return values;
};

const tidy = (name: string, value: string): string => {
	const text = value.trim();
	if (name === 'upstream') return text.replace(/^[a-z+]+:\/\//i, '').replace(/\/.*$/, '');
	return name === 'host' || name === 'ip' ? text.replace(/^\[|\]$/g, '') : text;
};
