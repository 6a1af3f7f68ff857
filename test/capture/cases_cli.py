#!/usr/bin/env python3
"""HTTP clients of the command line: curl, wget, wget2, httpie, aria2, text browsers, lwp, lftp, httping, ab, siege, wrk."""
from rec import *
C = os.environ['LAB'] + '/certs'
for p, c in {'curl': 'curl --version', 'wget': 'wget --version', 'wget2': 'wget2 --version', 'httpie': 'http --version', 'aria2': 'aria2c --version', 'lynx': 'lynx --version',
             'w3m': 'w3m -version', 'links': 'links -version', 'ab': 'ab -V', 'siege': 'siege --version', 'httping': 'httping -V'}.items(): VERSIONS[p] = version(c)
A = 'http://app.example.com:8080'
from lab_status import STATUS
PATHOF = {v: k for k, v in STATUS.items()}

# ---- curl
r = lambda f, args, **k: rec('curl', f, 'curl ' + args, **k)
r('connection-refused', '-sS http://api.example.com:3000/health', values={'host': 'api.example.com', 'port': '3000'})
r('connection-refused', '-v http://localhost:8080/', prompt=True, values={'host': 'localhost', 'port': '8080'})
r('connection-refused', 'http://127.0.0.1:5000/api', values={'host': '127.0.0.1', 'port': '5000'})
r('connection-refused', '--retry 2 --retry-connrefused --retry-delay 1 http://api.example.com:8000/ready', prompt='$ ')
r('connection-refused', '-4 -i -v --max-time 5 https://db.example.com:8443/status')
r('connection-reset', '-sS http://orders.example.com/orders')
r('connection-reset', '-v https://orders.example.com/', prompt=True)
r('connection-reset', '-i -X POST -d \'{"a":1}\' http://orders.example.com:8080/orders', prompt='$ ')
r('connection-reset', '-v http://orders.example.com:3000/')
r('empty-reply', 'http://billing.example.com/', prompt='$ ')
r('empty-reply', '-v http://billing.example.com:8080/invoices?year=2025')
r('connection-timeout', '-sS --connect-timeout 2 http://slow.example.com/', values={'host': 'slow.example.com'})
r('connection-timeout', '-v -m 2 https://slow.example.com/', prompt=True)
r('connection-timeout', '-v http://slow.example.com:9200/_cat/health')
r('connection-timeout', '-sS -m 1 http://slow.example.com:8080/')
r('read-timeout', '-sS -m 2 http://search.example.com/q')
r('read-timeout', '-v -m 2 http://search.example.com:8080/search?q=lamp', prompt=True)
r('read-timeout', '-m 2 http://files.example.com/stall -o big.iso', also=['partial-body'])
r('read-timeout', '-v --speed-limit 10 --speed-time 2 http://search.example.com/slow', timeout=20)
r('host-unreachable', '-v http://far.example.net/')
r('network-unreachable', '-v http://offline.example.net/', prompt=True)
r('network-unreachable', '-6 -v https://v6.example.net/')
r('dns-not-found', 'http://api.exmaple.com/', prompt='$ ', values={'host': 'api.exmaple.com'})
r('dns-not-found', '-v https://db.internal.example.com/', prompt=True)
r('dns-not-found', '-sS -m 5 http://lame.example.com/')
r('dns-temporary', '-sS --connect-timeout 1 http://quiet.example.com/', also=['connection-timeout'])
r('dns-not-found', '--doh-url https://127.0.0.1:8443/dns-query -x http://nope.example.com:3128 http://app.example.com/', also=['proxy-refused'])
for n, h in [('tls-expired', 'shop.example.com'), ('tls-not-yet-valid', 'new.example.com'), ('tls-self-signed', 'dev.example.com'), ('tls-unknown-issuer', 'intranet.example.com'),
             ('tls-hostname-mismatch', 'blog.example.org')]:
    r(n, '-sS https://%s/' % h, values={'host': h}); r(n, '-v https://%s/cart' % h, prompt=True)
r('tls-unknown-issuer', 'https://cdn.example.com/app.js', also=['tls-self-signed'], prompt='$ ')
r('tls-hostname-mismatch', '-v https://192.0.2.25/')
r('tls-revoked', '-sS --cacert ca.crt --crlfile crl.pem https://bank.example.com/')
r('tls-revoked', '-v --cacert ca.crt --crlfile crl.pem https://bank.example.com/login')
r('tls-protocol', '-sS https://old.example.com/'); r('tls-protocol', '-v --tls-max 1.2 https://modern.example.com/', prompt='$ ')
r('tls-protocol', '-sS --tlsv1.2 --ciphers ALL:@SECLEVEL=0 https://old.example.com:8443/')
r('tls-handshake', '-sS https://pay.example.com/'); r('tls-handshake', '-v https://billing.example.com/', also=['connection-reset'])
r('tls-client-certificate', '-sS https://vault.example.com/v1/sys/health'); r('tls-client-certificate', '-v https://vault.example.com/')
r('tls-handshake', '-v https://partners.example.com/', also=['tls-client-certificate'])
r('tls-on-plain-port', 'https://mail.example.com/'); r('tls-on-plain-port', '-v https://app.example.com:8080/admin', prompt='$ ')
r('too-many-redirects', '-sSL --max-redirs 5 %s/loop' % A); r('too-many-redirects', '-L -v --max-redirs 2 %s/loop' % A); r('too-many-redirects', '-iL --max-redirs 4 %s/loop' % A, prompt='$ ')
r('partial-body', '-sS http://files.example.com/f -o f.iso'); r('partial-body', '-v http://files.example.com/f -o f.iso', prompt='$ '); r('partial-body', '-sS http://files.example.com/chunked -o x')
r('connection-reset', 'http://files.example.com/cut -o backup.tar', also=['partial-body'])
r('invalid-response', '-sS http://legacy.example.com/'); r('invalid-response', '-v http://legacy.example.com/banner', prompt=True); r('invalid-response', '-sS http://legacy.example.com/status'); r('invalid-response', '-sS http://files.example.com/badchunk'); r('invalid-response', '-sS --compressed http://legacy.example.com/gzip')
r('proxy-refused', '-x http://proxy.example.com:3128 https://www.example.net/'); r('proxy-refused', '-v -x http://proxy.example.com:3128 https://shop.example.com/', prompt='$ ')
r('proxy-refused', '-sS -x http://proxy.example.com:3128 https://api.example.com/', also=['http-502']); r('proxy-refused', '-i -x http://proxy.example.com:3128 http://www.example.net/')
r('connection-refused', '-v -x http://localhost:3128 http://www.example.net/', also=['proxy-refused'])
r('connection-refused', '-v --socks5 localhost:1080 http://app.example.com/')
r('invalid-response', '-sS --socks5 app.example.com:8080 http://www.example.net/')
for i, (code, path) in enumerate(sorted(PATHOF.items())):
    label = 'http-%d' % code
    if code == 444: continue
    n = i % 5
    if n == 0: r(label, '-i %s%s' % (A, path), prompt='$ ')
    elif n == 1: r(label, '-f -sS %s%s' % (A, path))
    elif n == 2: r(label, '-v %s%s' % (A, path))
    elif n == 3: r(label, "-s -o /dev/null -D - -H 'Accept: text/html' %s%s" % (A, path))
    else: r(label, "-sSi -H 'Accept: text/html' --fail-with-body %s%s" % (A, path), prompt=True)
r('http-404', "-I %s/api/orders/17" % A); r('http-404', "-s -H 'Accept: text/html' %s/api/orders/17" % A); r('http-503', '-sS -f --retry 1 --retry-delay 1 %s/stock' % A)
r('http-429', '--fail --retry 1 --retry-delay 1 -o out.json %s/api/feed' % A); r('http-401', "-sS -v -H 'Authorization: Bearer abc' %s/api/me" % A)
r('http-500', "-s -w '\\n%%{http_code} %%{time_total}s\\n' %s/checkout" % A, prompt='$ ')
r('http-502', "-s -H 'Accept: text/html' %s/gw" % A); r('http-504', "-v -H 'Accept: text/html' %s/reports/year" % A)
r('http-413', '-i -X POST --data-binary @big.bin -H "Expect:" %s/upload' % A, prompt='$ ')

# ---- the others: the same failures, one line each
NET = [('connection-refused', 'http://api.example.com:3000/health'), ('connection-reset', 'http://orders.example.com/'), ('empty-reply', 'http://billing.example.com/'),
  ('read-timeout', 'http://search.example.com/q'), ('connection-timeout', 'http://slow.example.com/'), ('host-unreachable', 'http://far.example.net/'), ('network-unreachable', 'http://offline.example.net/'),
  ('dns-not-found', 'http://api.exmaple.com/v1'), ('dns-temporary', 'http://lame.example.com/'), ('tls-expired', 'https://shop.example.com/'), ('tls-not-yet-valid', 'https://new.example.com/'),
  ('tls-self-signed', 'https://dev.example.com/'), ('tls-unknown-issuer', 'https://intranet.example.com/'), ('tls-hostname-mismatch', 'https://blog.example.org/'),
  ('tls-protocol', 'https://old.example.com/'), ('tls-handshake', 'https://pay.example.com/'), ('tls-client-certificate', 'https://vault.example.com/'), ('tls-on-plain-port', 'https://mail.example.com/'),
  ('too-many-redirects', A + '/loop'), ('partial-body', 'http://files.example.com/data.bin'), ('invalid-response', 'http://legacy.example.com/'), ('tls-handshake', 'https://billing.example.com/')]
def st(*codes): return [('http-%d' % c, A + PATHOF[c]) for c in codes]
def many(producer, cmd, cases, **k):
    for f, u in cases: rec(producer, f, cmd % u, **k)
W = 'wget -T 4 -t 1 --max-redirect=3 -O /dev/null '
many('wget', W + '%s', NET + st(400, 401, 403, 404, 410, 429, 500, 502, 503, 504, 521), prompt='$ ')
many('wget', 'wget -nv -T 4 -t 1 -O /dev/null %s', [x for i, x in enumerate(NET) if i % 2] + st(404, 405, 503, 511))
rec('wget', 'http-404', 'wget -S --spider %s/api/orders/17' % A); rec('wget', 'connection-refused', 'wget -t 2 --waitretry=1 --retry-connrefused http://api.example.com:8000/x'); rec('wget', 'dns-not-found', 'wget http://mirror.example.invalid/x.tar.gz')
rec('wget', 'proxy-refused', 'http_proxy=http://proxy.example.com:3128 wget -t 1 http://www.example.net/', prompt='$ ')
rec('wget', 'proxy-refused', 'https_proxy=http://proxy.example.com:3128 wget -t 1 https://www.example.net/')
many('wget2', 'wget2 -T 4 --tries=1 --max-redirect=3 -O /dev/null %s', NET + st(404, 403, 500, 503))
many('httpie', 'http --ignore-stdin --follow --timeout 3 %s', NET + st(401, 404, 422, 502))
many('httpie', 'http --ignore-stdin --check-status --print=h --timeout 3 %s', st(409, 415, 451, 508))
many('aria2', 'aria2c --console-log-level=warn --summary-interval=0 --connect-timeout=2 --timeout=3 -m 1 --max-file-not-found=1 --ca-certificate=/etc/ssl/certs/ca-certificates.crt --allow-overwrite=true -d /tmp %s', NET + st(404, 403, 503, 401), timeout=20)
many('lynx', 'lynx -dump -connect_timeout=3 -read_timeout=3 %s', NET[:4] + NET[7:14] + NET[18:20] + st(404, 500, 401), timeout=10)
many('w3m', 'w3m -dump %s', [NET[i] for i in (0, 5, 6, 7, 9, 11, 12, 13, 17)], timeout=10)
many('links', 'links -dump %s', [NET[i] for i in (0, 1, 2, 6, 7, 9, 11, 13, 17)], timeout=12)
many('lwp-request', 'lwp-request -t 3 -S %s', NET + st(404, 500, 503, 403))
many('lwp-request', 'lwp-request -t 3 -S -d %s', st(410, 429, 502))
many('ab', 'ab -s 3 -n 2 -c 1 %s', [NET[i] for i in (0, 1, 2, 3, 7, 6)]+ [('connection-refused', 'https://api.example.com/')])
many('httping', 'httping -c 2 -t 2 %s', [NET[i] for i in (0, 1, 3, 4, 7)], timeout=12)
many('siege', 'siege -c 1 -r 1 --no-parser %s', [NET[i] for i in (0, 1, 7)] + st(503,), timeout=12)
many('lftp', "lftp -c 'set net:max-retries 1; set net:timeout 3; set net:reconnect-interval-base 1; get -O /tmp %s'", [NET[i] for i in (0, 1, 4, 6, 7, 9, 11, 12, 13)] + st(404, 403, 500), timeout=12)
many('curl', 'curl -fsSL --max-time 3 -o /dev/null %s || echo "download failed with exit code $?"', [NET[i] for i in (0, 1, 2, 3, 7, 9)], tag='script')
