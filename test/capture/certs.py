#!/usr/bin/env python3
"""Makes the lab's certificates (a CA, good ones and every kind of bad one) in the folder given."""
import datetime as dt, ipaddress, os, sys
from cryptography import x509
from cryptography.x509.oid import NameOID, ExtendedKeyUsageOID
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

OUT = sys.argv[1]
NOW = dt.datetime.utcnow()
DAY = dt.timedelta(days=1)

def pem_key(k):
    return k.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())

def name(cn, org='Example Org'):
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, org), x509.NameAttribute(NameOID.COMMON_NAME, cn)])

def make(cn, sans=(), issuer=None, start=-10, end=300, ca=False, crl=None):
    key = ec.generate_private_key(ec.SECP256R1())
    subject = name(cn)
    icert, ikey = issuer if issuer else (None, key)
    b = (x509.CertificateBuilder().subject_name(subject).issuer_name(icert.subject if icert else subject)
         .public_key(key.public_key()).serial_number(x509.random_serial_number())
         .not_valid_before(NOW + start * DAY).not_valid_after(NOW + end * DAY)
         .add_extension(x509.BasicConstraints(ca=ca, path_length=None), True))
    if sans:
        names = []
        for s in sans:
            try: names.append(x509.IPAddress(ipaddress.ip_address(s)))
            except ValueError: names.append(x509.DNSName(s))
        b = b.add_extension(x509.SubjectAlternativeName(names), False)
    if not ca:
        b = b.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]), False)
    b = b.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
    if icert:
        b = b.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ikey.public_key()), False)
    cert = b.sign(ikey, hashes.SHA256())
    return cert, key

def pem(c): return c.public_bytes(serialization.Encoding.PEM)

def save(nm, pair, *chain):
    with open(os.path.join(OUT, nm + '.pem'), 'wb') as f:
        f.write(pem_key(pair[1]) + pem(pair[0]) + b''.join(pem(c[0]) for c in chain))
    with open(os.path.join(OUT, nm + '.crt'), 'wb') as f:
        f.write(pem(pair[0]) + b''.join(pem(c[0]) for c in chain))
    with open(os.path.join(OUT, nm + '.key'), 'wb') as f:
        f.write(pem_key(pair[1]))

os.makedirs(OUT, exist_ok=True)
ca = make('Example Root CA', ca=True, start=-1000, end=3000)
other = make('Intranet Root CA', ca=True, start=-1000, end=3000)
inter = make('Intranet Issuing CA 1', issuer=other, ca=True, start=-900, end=900)
save('ca', ca)
save('other', other)
save('inter', inter)
good = ['*.example.com', 'example.com', '*.example.net', 'localhost', '127.0.0.1'] + ['192.0.2.%d' % i for i in range(10, 60)]
save('good', make('app.example.com', good, ca))
save('expired', make('shop.example.com', ['shop.example.com'], ca, -400, -35))
save('future', make('new.example.com', ['new.example.com'], ca, 30, 395))
save('selfsigned', make('dev.example.com', ['dev.example.com']))
save('leafonly', make('intranet.example.com', ['intranet.example.com'], inter))
save('fullchain', make('cdn.example.com', ['cdn.example.com'], inter), inter, other)
save('mismatch', make('www.example.com', ['www.example.com', 'example.com'], ca))
rev = make('bank.example.com', ['bank.example.com'], ca)
save('revoked', rev)
save('client', make('ada', [], ca))
crl = (x509.CertificateRevocationListBuilder().issuer_name(ca[0].subject).last_update(NOW - DAY).next_update(NOW + 30 * DAY)
       .add_revoked_certificate(x509.RevokedCertificateBuilder().serial_number(rev[0].serial_number).revocation_date(NOW - 2 * DAY).build())
       .sign(ca[1], hashes.SHA256()))
with open(os.path.join(OUT, 'crl.pem'), 'wb') as f: f.write(crl.public_bytes(serialization.Encoding.PEM))
