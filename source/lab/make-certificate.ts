import {
	createHash,
	generateKeyPairSync,
	type KeyObject,
	randomBytes,
	sign,
} from 'node:crypto';
import net from 'node:net';
import {der} from './der.ts';

/** A certificate with its key, both also as PEM. */
export type Certificate = {
	readonly name: string;
	readonly cert: string;
	readonly key: string;
	readonly privateKey: KeyObject;
	readonly keyId: Buffer;
};

type CertificateOptions = {
	/** The common name of its subject. */
	readonly name: string;
	/** DNS names and addresses that it is good for; none for an authority. */
	readonly names?: readonly string[];
	/** Who signs it; itself where it is left out. */
	readonly issuer?: Certificate;
	readonly authority?: boolean;
	readonly purpose?: 'server' | 'client';
	/** Days from now; yesterday to a year ahead where they are left out. */
	readonly from?: number;
	readonly to?: number;
};

const day = 86_400_000;
const ecdsaWithSha256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));

/** Makes a key (ECDSA, P-256) and an X.509 certificate for it (RFC 5280). */
export const makeCertificate = (options: CertificateOptions): Certificate => {
	const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
	const publicInfo = publicKey.export({type: 'spki', format: 'der'});
	// The key's identifier is a hash of its bits, the last 65 bytes (RFC 5280 §4.2.1.2).
	const keyId = createHash('sha1').update(publicInfo.subarray(-65)).digest();
	const {issuer, from = -1, to = 365} = options;
	const serial = randomBytes(16);
	// Positive and without a leading zero.
	serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
	const body = der.sequence(
		der.tagged(0, der.integer(Buffer.from([2]))),
		der.integer(serial),
		ecdsaWithSha256,
		distinguishedName(issuer?.name ?? options.name),
		der.sequence(
			der.time(new Date(Date.now() + from * day)),
			der.time(new Date(Date.now() + to * day)),
		),
		distinguishedName(options.name),
		publicInfo,
		der.tagged(3, der.sequence(...extensions(options, keyId, issuer?.keyId ?? keyId))),
	);
	const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
	const bytes = der.sequence(body, ecdsaWithSha256, der.bits(signature));
	return {
		name: options.name,
		cert: pem(bytes),
		key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
		privateKey,
		keyId,
	};
};

const distinguishedName = (name: string): Buffer =>
	der.sequence(
		der.set(der.sequence(der.oid('2.5.4.10'), der.text('Error Lesson Lab'))),
		der.set(der.sequence(der.oid('2.5.4.3'), der.text(name))),
	);

const extension = (id: string, critical: boolean, content: Buffer): Buffer =>
	der.sequence(
		der.oid(id),
		...(critical ? [der.boolean(true)] : []),
		der.octets(content),
	);

const extensions = (
	{names = [], authority = false, purpose = 'server'}: CertificateOptions,
	keyId: Buffer,
	issuerKeyId: Buffer,
): readonly Buffer[] => [
	extension('2.5.29.19', true, der.sequence(...(authority ? [der.boolean(true)] : []))),
	// Certificate and list signing, or digital signature.
	extension(
		'2.5.29.15',
		true,
		authority ? der.bits(Buffer.from([0x06]), 1) : der.bits(Buffer.from([0x80]), 7),
	),
	extension('2.5.29.14', false, der.octets(keyId)),
	extension('2.5.29.35', false, der.sequence(der.element(0x80, issuerKeyId))),
	...(authority
		? []
		: [
				extension(
					'2.5.29.37',
					false,
					der.sequence(der.oid(`1.3.6.1.5.5.7.3.${purpose === 'server' ? 1 : 2}`)),
				),
			]),
	...(names.length > 0
		? [extension('2.5.29.17', false, der.sequence(...names.map(alternativeName)))]
		: []),
];

const alternativeName = (name: string): Buffer => {
	if (net.isIPv4(name))
		return der.element(0x87, Buffer.from(name.split('.').map(Number)));
	if (name === '::1') {
		return der.element(0x87, Buffer.concat([Buffer.alloc(15), Buffer.from([1])]));
	}
	return der.element(0x82, Buffer.from(name));
};

const pem = (bytes: Buffer): string =>
	`-----BEGIN CERTIFICATE-----\n${bytes
		.toString('base64')
		.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
