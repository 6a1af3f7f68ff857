import type {DnsAnswer, DnsQuestion} from './dns-message.ts';

/** What the lab's resolver does when it is asked for a name: answer, or keep silent. */
export type Resolution = DnsAnswer | 'silence';

/** Names that don't tell what is wrong with them. */
export const labNames = {
	good: 'shop.lab.test',
	unknown: 'shpo.lab.test',
	broken: 'orders.lab.test',
	refused: 'intranet.lab.test',
	noData: 'mail.lab.test',
	silent: 'search.lab.test',
	dangling: 'blog.lab.test',
} as const;

const loopback = Buffer.from([127, 0, 0, 1]);
const [noError, serverFailure, noSuchName, notAllowed] = [0, 2, 3, 5];
const nothing = {records: [], soa: false} as const;
const typeA = 1;

/** Answers for the zone lab.test; names of other zones are refused, as by a server for one zone. */
export const resolve = ({name, type}: DnsQuestion): Resolution => {
	switch (name) {
		case labNames.good:
			return type === typeA
				? {code: noError, records: [{type: 'A', address: loopback}], soa: false}
				: {code: noError, records: [], soa: true};
		case labNames.broken:
			return {code: serverFailure, ...nothing};
		case labNames.refused:
			return {code: notAllowed, ...nothing};
		case labNames.noData:
			return {code: noError, records: [], soa: true};
		case labNames.silent:
			return 'silence';
		case labNames.dangling:
			return {
				code: noSuchName,
				records: [{type: 'CNAME', target: 'old-blog.lab.test'}],
				soa: true,
			};
		default:
			return name.endsWith('.lab.test')
				? {code: noSuchName, records: [], soa: true}
				: {code: notAllowed, ...nothing};
	}
};

const codeNames: Readonly<Record<number, string>> = {
	[serverFailure]: 'SERVFAIL',
	[noSuchName]: 'NXDOMAIN',
	[notAllowed]: 'REFUSED',
};

/** A resolution in a few words, as it stands at an arrow. */
export const describeResolution = (resolution: Resolution): string => {
	if (resolution === 'silence') return 'no answer';
	const {code, records} = resolution;
	const alias = records.some(({type}) => type === 'CNAME') ? 'CNAME, ' : '';
	const empty = records.length === 0 ? 'NOERROR, no data' : 'NOERROR';
	return alias + (codeNames[code] ?? empty);
};

/** The question in a few words. */
export const describeQuestion = ({name, type}: DnsQuestion): string => {
	const typeName =
		{1: 'A', 5: 'CNAME', 6: 'SOA', 15: 'MX', 28: 'AAAA'}[type] ?? `TYPE${type}`;
	const shown = name.length > 32 ? `${name.slice(0, 31)}…` : name;
	return `${typeName}? ${shown}`;
};
