/** What a resolver is asked (RFC 1035 §4.1). */
export type DnsQuestion = {
	readonly id: number;
	/** Lower case, without the dot at its end. */
	readonly name: string;
	/** 1 is A, 28 is AAAA. */
	readonly type: number;
	/** The question as it came, to be repeated in the answer. */
	readonly bytes: Buffer;
	readonly recursionDesired: boolean;
};

/** What it answers. */
export type DnsAnswer = {
	/** 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
	readonly code: number;
	readonly records: readonly DnsRecord[];
	/** Whether the zone's SOA goes along, which says for how long a "no" holds (RFC 2308). */
	readonly soa: boolean;
};

export type DnsRecord =
	| {readonly type: 'A' | 'AAAA'; readonly address: Buffer}
	| {readonly type: 'CNAME'; readonly target: string};

const headerLength = 12;
const seconds = 30;
const typeNumbers = {A: 1, CNAME: 5, SOA: 6, AAAA: 28} as const;
export const zoneName = 'lab.test';

/** Reads a query of one question; undefined where the bytes are none. */
export const readDnsQuestion = (message: Buffer): DnsQuestion | undefined => {
	if (message.length < headerLength || message.readUInt16BE(4) !== 1) return undefined;
	const isResponse = (message.readUInt8(2) & 0x80) !== 0;
	if (isResponse) return undefined;
	const labels: string[] = [];
	let at = headerLength;
	for (;;) {
		const length = message[at];
		// A query has no reason to point back into itself (§4.1.4).
		if (length === undefined || length > 63) return undefined;
		at += 1;
		if (length === 0) break;
		labels.push(message.toString('latin1', at, at + length));
		at += length;
	}
	if (at + 4 > message.length || at > headerLength + 255) return undefined;
	return {
		id: message.readUInt16BE(0),
		name: labels.join('.').toLowerCase(),
		type: message.readUInt16BE(at),
		bytes: message.subarray(headerLength, at + 4),
		recursionDesired: (message.readUInt8(2) & 1) !== 0,
	};
};

/** Writes the answer to a question, as a resolver that recurses. */
export const writeDnsAnswer = (
	{id, bytes, recursionDesired, name}: DnsQuestion,
	{code, records, soa}: DnsAnswer,
): Buffer => {
	const header = Buffer.alloc(headerLength);
	header.writeUInt16BE(id, 0);
	header.writeUInt8(0x80 | (recursionDesired ? 1 : 0), 2);
	header.writeUInt8(0x80 | code, 3);
	header.writeUInt16BE(1, 4);
	header.writeUInt16BE(records.length, 6);
	header.writeUInt16BE(soa ? 1 : 0, 8);
	let owner = name;
	const answers = records.map((item) => {
		const content = item.type === 'CNAME' ? writeName(item.target) : item.address;
		const written = record(owner, typeNumbers[item.type], content);
		if (item.type === 'CNAME') owner = item.target;
		return written;
	});
	return Buffer.concat([header, bytes, ...answers, ...(soa ? [authority] : [])]);
};

const record = (owner: string, type: number, content: Buffer): Buffer => {
	const middle = Buffer.alloc(10);
	middle.writeUInt16BE(type, 0);
	middle.writeUInt16BE(1, 2);
	middle.writeUInt32BE(seconds, 4);
	middle.writeUInt16BE(content.length, 8);
	return Buffer.concat([writeName(owner), middle, content]);
};

const writeName = (name: string): Buffer =>
	Buffer.concat([
		...name
			.split('.')
			.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
		Buffer.from([0]),
	]);

const soaNumbers = Buffer.alloc(20);
for (const [place, value] of [1, 3600, 600, 86_400, seconds].entries()) {
	soaNumbers.writeUInt32BE(value, place * 4);
}
const authority = record(
	zoneName,
	typeNumbers.SOA,
	Buffer.concat([
		writeName(`ns.${zoneName}`),
		writeName(`hostmaster.${zoneName}`),
		soaNumbers,
	]),
);
