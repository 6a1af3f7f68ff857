import type {LabFolder} from './lab-folder.ts';
import {type Certificate, makeCertificate} from './make-certificate.ts';

/** The certificates of a lab; each is made when it is first asked for. */
export type LabCertificates = {
	/** A server certificate of the lab's own authority, good for loopback unless told otherwise. */
	readonly issue: (options?: {
		readonly names?: readonly string[];
		readonly from?: number;
		readonly to?: number;
		readonly purpose?: 'server' | 'client';
	}) => Certificate;
	readonly authority: () => Certificate;
	/** The path of the authority's certificate, for `--cacert`. */
	readonly authorityFile: () => string;
};

/** What the lab's servers are called. */
export const loopbackNames = ['localhost', '127.0.0.1', '::1', 'shop.lab.test'] as const;

/** Makes the lab's own authority and what it signs; only the authority's certificate is written. */
export const labCertificates = (folder: LabFolder): LabCertificates => {
	const authority = once(() =>
		makeCertificate({name: 'Lab Root CA', authority: true, from: -400, to: 3650}),
	);
	return {
		issue: (options = {}) =>
			makeCertificate({
				name: options.purpose === 'client' ? 'Ada' : 'Lab Server',
				names: options.purpose === 'client' ? [] : loopbackNames,
				...options,
				issuer: authority(),
			}),
		authority,
		authorityFile: once(() => folder.write('ca.pem', authority().cert)),
	};
};

const once = <Made>(make: () => Made): (() => Made) => {
	let made: {readonly value: Made} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};
