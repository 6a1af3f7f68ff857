/** TLS record types (RFC 8446 §5.1). */
export const tlsRecordNames: Readonly<Record<number, string>> = {
	20: 'ChangeCipherSpec',
	21: 'Alert',
	22: 'Handshake',
	23: 'encrypted',
};

/** TLS handshake messages that cross the wire in the clear (RFC 8446 §4, RFC 5246 §7.4). */
export const tlsMessageNames: Readonly<Record<number, string>> = {
	0: 'HelloRequest',
	1: 'ClientHello',
	2: 'ServerHello',
	4: 'NewSessionTicket',
	11: 'Certificate',
	12: 'ServerKeyExchange',
	13: 'CertificateRequest',
	14: 'ServerHelloDone',
	15: 'CertificateVerify',
	16: 'ClientKeyExchange',
	20: 'Finished',
	22: 'CertificateStatus',
};

/** TLS alerts (RFC 8446 §6). */
export const tlsAlertNames: Readonly<Record<number, string>> = {
	0: 'close_notify',
	10: 'unexpected_message',
	20: 'bad_record_mac',
	22: 'record_overflow',
	40: 'handshake_failure',
	42: 'bad_certificate',
	43: 'unsupported_certificate',
	44: 'certificate_revoked',
	45: 'certificate_expired',
	46: 'certificate_unknown',
	47: 'illegal_parameter',
	48: 'unknown_ca',
	49: 'access_denied',
	50: 'decode_error',
	51: 'decrypt_error',
	70: 'protocol_version',
	71: 'insufficient_security',
	80: 'internal_error',
	86: 'inappropriate_fallback',
	90: 'user_canceled',
	109: 'missing_extension',
	110: 'unsupported_extension',
	112: 'unrecognized_name',
	116: 'certificate_required',
	120: 'no_application_protocol',
};
