/** ASN.1 in its distinguished encoding (ITU-T X.690), as far as certificates need it. */
const element = (tag: number, content: Buffer): Buffer => {
	const {length} = content;
	if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
	const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const integer = (bytes: Buffer): Buffer =>
	// A first bit of 1 would make it negative.
	element(2, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);

const oid = (dotted: string): Buffer => {
	const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
	const bytes = [first * 40 + second];
	for (const part of rest) {
		const groups = [part & 0x7f];
		for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
		bytes.push(...groups);
	}
	return element(6, Buffer.from(bytes));
};

/** UTCTime to the year 2049, as RFC 5280 §4.1.2.5 wants it. */
const time = (moment: Date): Buffer => {
	const digits = moment.toISOString().replace(/\D/g, '').slice(2, 14);
	return element(0x17, Buffer.from(`${digits}Z`));
};

/** Writers for the parts of a certificate; each gives the bytes of one element. */
export const der = {
	element,
	integer,
	oid,
	time,
	sequence: (...parts: readonly Buffer[]) => element(0x30, Buffer.concat(parts)),
	set: (...parts: readonly Buffer[]) => element(0x31, Buffer.concat(parts)),
	boolean: (value: boolean) => element(1, Buffer.from([value ? 0xff : 0])),
	octets: (content: Buffer) => element(4, content),
	bits: (content: Buffer, unused = 0) =>
		element(3, Buffer.concat([Buffer.from([unused]), content])),
	text: (value: string) => element(0x0c, Buffer.from(value)),
	tagged: (number: number, content: Buffer) => element(0xa0 + number, content),
};
