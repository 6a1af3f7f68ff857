import {tlsAlertNames, tlsMessageNames, tlsRecordNames} from './tls-names.ts';

const headerLength = 5;
/** Bytes of a record that are looked at; the rest only passes. */
const longestLook = 16_640;

/**
Makes a reader of one direction of a TLS connection: bytes in, names of the records out.

A record that arrives in pieces is named once it is whole. Gives undefined for ever after where
the bytes are not TLS (RFC 8446 §5.1). Nothing is decrypted: what is, is called encrypted.
*/
export const readTlsRecords = (): ((chunk: Buffer) => readonly string[] | undefined) => {
	let rest: Buffer = Buffer.alloc(0);
	let encrypted = false;
	let isTls = true;
	return (chunk) => {
		if (!isTls) return undefined;
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		const names: string[] = [];
		while (rest.length >= headerLength) {
			const type = rest.readUInt8(0);
			const length = rest.readUInt16BE(3);
			if (!(type in tlsRecordNames) || rest.readUInt8(1) !== 3 || length > longestLook) {
				isTls = false;
				rest = Buffer.alloc(0);
				return names.length > 0 ? names : undefined;
			}
			if (rest.length < headerLength + length) break;
			const body = rest.subarray(headerLength, headerLength + length);
			rest = rest.subarray(headerLength + length);
			names.push(...nameRecord(type, body, encrypted));
			if (type === 20) encrypted = true;
		}
		return names;
	};
};

const nameRecord = (
	type: number,
	body: Buffer,
	encrypted: boolean,
): readonly string[] => {
	if (type === 21) {
		const alert = tlsAlertNames[body[1] ?? -1];
		return [body.length === 2 && alert ? `Alert ${alert}` : 'Alert (encrypted)'];
	}
	if (type === 22) return encrypted ? ['Finished (encrypted)'] : nameMessages(body);
	return [tlsRecordNames[type] ?? `record ${type}`];
};

const nameMessages = (body: Buffer): readonly string[] => {
	const names: string[] = [];
	for (let at = 0; at + 4 <= body.length; ) {
		names.push(tlsMessageNames[body.readUInt8(at)] ?? 'Handshake');
		at += 4 + body.readUIntBE(at + 1, 3);
	}
	return names.length > 0 ? names : ['Handshake'];
};
