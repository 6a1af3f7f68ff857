#!/usr/bin/env python3
"""The lab's servers. Each address of 192.0.2.0/24 (on lo of a private network namespace) misbehaves
in its own way on many ports. Ends by itself after LAB_SECONDS (default 3000)."""
import os, re, socket, ssl, struct, sys, threading, time, warnings

CERTS = sys.argv[1]
PORTS = [21, 25, 80, 143, 389, 443, 587, 873, 1433, 1883, 2375, 3000, 3128, 3306, 5000, 5432, 5672, 6379, 6443, 8000, 8080, 8443, 9092, 9200, 27017]

from lab_status import STATUS, REASON
EXTRA = {401: 'WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"\r\n',
  405: 'Allow: GET, HEAD\r\n', 426: 'Upgrade: websocket\r\nConnection: Upgrade\r\n', 429: 'Retry-After: 30\r\nX-RateLimit-Remaining: 0\r\n',
  503: 'Retry-After: 120\r\n', 413: 'Connection: close\r\n', 407: 'Proxy-Authenticate: Basic realm="proxy"\r\n'}

def read_head(c, limit=65536):
    c.settimeout(5)
    data = b''
    try:
        while b'\r\n\r\n' not in data and len(data) < limit:
            d = c.recv(4096)
            if not d: break
            data += d
            if data[0] == 0x16: break   # a TLS ClientHello
    except OSError: pass
    return data

def drain(c, wait=0.4):
    c.settimeout(wait)
    try:
        while c.recv(65536): pass
    except OSError: pass

def rst(c):
    try: c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    finally: c.close()

def reset(c, port):
    c.settimeout(0.5)
    try: c.recv(65536)
    except OSError: pass
    rst(c)

def fin(c, port):
    drain(c, 0.3); c.close()

def silent(c, port):
    c.settimeout(600)
    try:
        while c.recv(65536): pass
    except OSError: pass
    c.close()

def send(c, b):
    try: c.sendall(b)
    except OSError: pass

def partial(c, port):
    """Content-Length 1000, 100 bytes, then the end; other variants by path."""
    h = read_head(c)
    line = h.split(b'\r\n')[0]
    head = b'HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n'
    if b'/chunked' in line: send(c, head + b'Transfer-Encoding: chunked\r\n\r\n64\r\n' + b'x' * 100 + b'\r\n'); time.sleep(.1); c.close()
    elif b'/badchunk' in line: send(c, head + b'Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n'); time.sleep(.1); c.close()
    elif b'/cut' in line: send(c, head + b'Content-Length: 1000\r\n\r\n' + b'x' * 100); time.sleep(.1); rst(c)
    elif b'/stall' in line: send(c, head + b'Content-Length: 1000\r\n\r\n' + b'x' * 100); silent(c, port)
    else: send(c, head + b'Content-Length: 1000\r\n\r\n' + b'x' * 100); time.sleep(.1); c.close()

def garbage(c, port):
    h = read_head(c)
    line = h.split(b'\r\n')[0]
    if b'/banner' in line: send(c, b'SSH-2.0-OpenSSH_9.2p1\r\n')
    elif b'/status' in line: send(c, b'HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n')
    elif b'/header' in line: send(c, b'HTTP/1.1 200 OK\r\nThis is not a header\r\nContent-Length: 2\r\n\r\nok')
    elif b'/length' in line: send(c, b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello')
    elif b'/gzip' in line: send(c, b'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello')
    else: send(c, b'220 mx.example.com ESMTP ready\r\n')
    time.sleep(.1); drain(c, .2); c.close()

def old_tls(c, port):
    """What a server that knows only older TLS answers: alert protocol_version."""
    c.settimeout(3); c.recv(4096); send(c, bytes.fromhex('15030100020246')); drain(c, .3); c.close()

def no_cipher(c, port):
    """Alert handshake_failure, as a server without a common cipher sends it."""
    c.settimeout(3); c.recv(4096); send(c, bytes.fromhex('15030300020228')); drain(c, .3); c.close()

def page(code, path, accept):
    r = REASON.get(code, '')
    if path.startswith('/cf/'):
        t = {520: 'Web server is returning an unknown error', 521: 'Web server is down', 522: 'Connection timed out', 523: 'Origin is unreachable',
             524: 'A timeout occurred', 525: 'SSL handshake failed', 526: 'Invalid SSL certificate', 530: 'Origin DNS error'}[code]
        return 'text/plain; charset=UTF-8', 'error code: %d\n' % code if code in (521, 524, 530) else \
            '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<title>app.example.com | %d: %s</title>\n</head>\n<body>\n<h1><span>%s</span> <span>Error code %d</span></h1>\n</body>\n</html>\n' % (code, t, t, code)
    if b'html' in accept:
        return 'text/html', '<!DOCTYPE html>\n<html>\n<head><title>%d %s</title></head>\n<body><h1>%s</h1></body>\n</html>\n' % (code, r, r)
    return 'application/json', '{"type":"about:blank","title":"%s","status":%d,"instance":"%s"}\n' % (r, code, path)

def web(c, port):
    while True:
        h = read_head(c)
        m = re.match(rb'(\w+) (\S+) HTTP/1\.(\d)', h)
        if not m:
            if h: send(c, b'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 12\r\nConnection: close\r\n\r\nBad Request\n'); drain(c, .2)
            break
        path = m[2].decode().split('?')[0]
        path = re.sub(r'^https?://[^/]+', '', path)
        rest = h.split(b'\r\n\r\n', 1)[-1]
        n = re.search(rb'(?i)content-length: *(\d+)', h)
        left = int(n[1]) - len(rest) if n else 0
        code = STATUS.get(path, 200)
        if left > 0 and code != 413:
            c.settimeout(3)
            try:
                while left > 0: left -= len(c.recv(65536)) or left
            except OSError: pass
        extra = ''
        if path.startswith('/loop'):
            code, extra, body, ct = 302, 'Location: /loop%s\r\n' % ('/a' if path == '/loop' else ''), '', 'text/plain'
        elif code == 200: ct, body = 'application/json', '{"ok":true,"items":[{"id":17,"name":"desk lamp","price":4999}]}\n'
        else: ct, body = page(code, path, h)
        extra += EXTRA.get(code, '')
        if code >= 520: extra += 'CF-RAY: 8c1f0a2b3c4d5e6f-FRA\r\nServer: cloudflare\r\n'
        close = b'close' in h.lower() or m[3] == b'0'
        out = 'HTTP/1.1 %d %s\r\nDate: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s%s\r\n' % (
            code, REASON.get(code, 'Found' if code == 302 else 'OK'), time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime()), ct, len(body), extra,
            'Connection: close\r\n' if close else '')
        send(c, out.encode() + (b'' if m[1] == b'HEAD' else body.encode()))
        if close: break
    c.close()

def proxy(c, port):
    """A CONNECT/forward proxy that always says no, in a way chosen by the target."""
    h = read_head(c)
    code, why = 407, 'Proxy Authentication Required'
    if b'shop' in h: code, why = 403, 'Forbidden'
    elif b'api' in h: code, why = 502, 'Bad Gateway'
    elif b'search' in h: code, why = 503, 'Service Unavailable'
    elif b'slow' in h: code, why = 504, 'Gateway Timeout'
    body = '%d %s\n' % (code, why)
    send(c, ('HTTP/1.1 %d %s\r\n%sContent-Type: text/plain\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s' % (code, why, EXTRA.get(407) if code == 407 else '', len(body), body)).encode())
    time.sleep(.1); c.close()

def listen(ip, ports, handler, tls=None):
    def serve(s, port):
        while True:
            try: c, _ = s.accept()
            except OSError: return
            threading.Thread(target=one, args=(c, port), daemon=True).start()
    def one(c, port):
        try:
            c.settimeout(8)
            if tls:
                try: c = tls.wrap_socket(c, server_side=True)
                except (ssl.SSLError, OSError):
                    drain(c, .3); c.close(); return
            handler(c, port)
        except Exception: c.close()
    for p in ports:
        s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind((ip, p)); s.listen(64)
        threading.Thread(target=serve, args=(s, p), daemon=True).start()

def ctx(cert, lo=None, hi=None, ciphers=None, client_ca=None):
    x = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); x.load_cert_chain('%s/%s.pem' % (CERTS, cert))
    if ciphers: x.set_ciphers(ciphers)
    if lo: x.minimum_version = lo
    if hi: x.maximum_version = hi
    if client_ca: x.verify_mode = ssl.CERT_REQUIRED; x.load_verify_locations('%s/%s.crt' % (CERTS, client_ca))
    return x

def dns():
    """UDP+TCP on 127.0.0.1:53. Answers by name."""
    def answer(q, tcp=False):
        i, labels = 12, []
        while q[i]: labels.append(q[i + 1:i + 1 + q[i]].decode('latin1').lower()); i += q[i] + 1
        qtype = struct.unpack('>H', q[i + 1:i + 3])[0]; quest = q[12:i + 5]; nm = '.'.join(labels)
        soa = b'\xc0\x0c\x00\x06\x00\x01\x00\x00\x01\x2c\x00\x2a\x03ns1\xc0\x0c\x0ahostmaster\xc0\x0c' + struct.pack('>5I', 2026112201, 3600, 600, 604800, 300)
        soa = soa[:10] + struct.pack('>H', len(soa) - 12) + soa[12:]
        rc, an, au = 3, b'', soa
        if nm.startswith('lame') or nm.startswith('dnssec'): rc, au = 2, b''
        elif nm.startswith('corp'): rc, au = 5, b''
        elif nm.startswith('quiet'): return None
        elif nm.startswith('formerr'): rc, au = 1, b''
        elif nm.startswith('mailonly'): rc = 0
        elif nm.startswith('app') or nm.startswith('www'):
            rc = 0
            if qtype == 1: an, au = b'\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04\xc0\x00\x02\x0b', b''
        return q[:2] + struct.pack('>5H', 0x8180 | (q[2] & 1) << 8 | rc, 1, 1 if an else 0, 1 if au else 0, 0) + quest + an + au
    u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(('127.0.0.1', 53))
    def udp():
        while True:
            q, a = u.recvfrom(4096)
            try:
                r = answer(q)
                if r: u.sendto(r, a)
            except Exception: pass
    threading.Thread(target=udp, daemon=True).start()
    def tcp(c, port):
        n = struct.unpack('>H', c.recv(2))[0]; r = answer(c.recv(n))
        if r: c.sendall(struct.pack('>H', len(r)) + r)
        time.sleep(.1); c.close()
    listen('127.0.0.1', [53], tcp)

V = ssl.TLSVersion
warnings.simplefilter('ignore')
dns()
listen('192.0.2.11', [8080, 8000, 3000, 5000], web)
listen('192.0.2.11', [8443], web, ctx('good'))
listen('192.0.2.12', PORTS, reset)
listen('192.0.2.13', PORTS, fin)
listen('192.0.2.14', PORTS, silent)
listen('192.0.2.15', [80, 8080], partial)
listen('192.0.2.16', [80, 8080], garbage)
listen('192.0.2.20', [443, 5432, 8443], web, ctx('expired'))
listen('192.0.2.21', [443], web, ctx('future'))
listen('192.0.2.22', [443, 8443, 636, 465], web, ctx('selfsigned'))
listen('192.0.2.23', [443], web, ctx('leafonly'))
listen('192.0.2.24', [443], web, ctx('fullchain'))
listen('192.0.2.25', [443], web, ctx('mismatch'))
listen('192.0.2.26', [443], old_tls)
listen('192.0.2.26', [8443], web, ctx('good', V.TLSv1, V.TLSv1, 'ALL:@SECLEVEL=0'))
listen('192.0.2.27', [443], web, ctx('good', V.TLSv1_3))
listen('192.0.2.28', [443], no_cipher)
listen('192.0.2.29', [443], web, ctx('good', None, V.TLSv1_2, None, 'ca'))
listen('192.0.2.31', [443], web, ctx('good', V.TLSv1_3, None, None, 'ca'))
listen('192.0.2.30', [443], web, ctx('revoked'))
listen('192.0.2.33', [443], web)
listen('192.0.2.50', [3128, 8080], proxy)
print('lab is up', flush=True)
time.sleep(int(os.environ.get('LAB_SECONDS', '3000')))
