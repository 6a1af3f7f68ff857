#!/usr/bin/env python3
"""Gateways and servers: what they answer and what they write into their logs."""
from rec import *
import time, signal
C = os.environ['LAB'] + '/certs'
D = '/tmp/srv'; os.makedirs(D, exist_ok=True)
run('mount -t tmpfs tmpfs /var/log; mkdir -p /var/log/nginx /var/log/apache2 /var/log/squid /var/log/lighttpd /var/log/postgresql; chmod 777 /var/log/*; mkdir -p /tmp/srv/www; chmod 777 /tmp/srv')
open(D + '/www/index.html', 'w').write('<h1>ok</h1>\n'); os.chmod(D + '/www', 0o755)
SCRUB += [(r'/tmp/srv/www', '/var/www/shop'), (r'/tmp/srv', '/etc/lab')]
def start(cmd, wait=1.2, **k): p = subprocess.Popen(cmd, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True, **k); time.sleep(wait); return p
def stop(p, sig=signal.SIGTERM):
    try: os.killpg(p.pid, sig)
    except ProcessLookupError: pass
    try: return p.communicate(timeout=8)[0].decode('utf8', 'replace')
    except subprocess.TimeoutExpired: os.killpg(p.pid, 9); return p.communicate()[0].decode('utf8', 'replace')
pos = {}
def fresh(path):
    try: t = open(path, errors='replace').read()
    except OSError: return ''
    n = pos.get(path, 0); pos[path] = len(t); return t[n:].strip()
UP = [('refused', 'connection-refused', 'http://192.0.2.10:3000'), ('slow', 'connection-timeout', 'http://203.0.113.10:80'), ('silent', 'read-timeout', 'http://192.0.2.14:8080'), ('reset', 'connection-reset', 'http://192.0.2.12:8080'),
      ('fin', 'empty-reply', 'http://192.0.2.13:8080'), ('garbage', 'invalid-response', 'http://192.0.2.16:8080'), ('badheader', 'invalid-response', 'http://192.0.2.16:8080/header'), ('partial', 'partial-body', 'http://192.0.2.15:80'), ('cut', 'connection-reset', 'http://192.0.2.15:80/cut'),
      ('far', 'host-unreachable', 'http://198.51.100.7:80'), ('off', 'network-unreachable', 'http://198.18.0.9:80')]
UPS = [('expired', 'tls-expired', 'https://192.0.2.20:443'), ('self', 'tls-self-signed', 'https://192.0.2.22:443'), ('proto', 'tls-protocol', 'https://192.0.2.26:443'), ('plain', 'tls-on-plain-port', 'https://192.0.2.33:443'), ('hs', 'tls-handshake', 'https://192.0.2.28:443'), ('rsts', 'connection-reset', 'https://192.0.2.12:443')]

# ---- nginx
VERSIONS['nginx'] = version('nginx -v')
conf = '''worker_processes 1; error_log /var/log/nginx/error.log info; pid /tmp/srv/nginx.pid; events { worker_connections 64; }
http { log_format up '$remote_addr - - [$time_local] "$request" $status $body_bytes_sent rt=$request_time uct=$upstream_connect_time urt=$upstream_response_time us=$upstream_status ua=$upstream_addr';
access_log /var/log/nginx/access.log; access_log /var/log/nginx/upstream.log up; resolver 127.0.0.1 ipv6=off valid=1s; resolver_timeout 2s; root /tmp/srv/www;
proxy_connect_timeout 2s; proxy_read_timeout 2s; proxy_temp_path /tmp/srv/p; client_body_temp_path /tmp/srv/b; client_header_timeout 1s; limit_req_zone $server_name zone=per:1m rate=1r/m; client_max_body_size 1k; large_client_header_buffers 2 1k;
limit_conn_zone $server_name zone=addr:1m;
server { listen 127.0.0.1:80; server_name shop.example.com;
''' + ''.join('location /%s/ { proxy_pass %s; }\n' % (n, u + ('' if u.count('/') > 2 else '/')) for n, _, u in UP) + \
 ''.join('location /%s/ { proxy_ssl_verify on; proxy_ssl_trusted_certificate %s/ca.crt; proxy_ssl_name shop.example.com; proxy_ssl_server_name on; proxy_pass %s/; }\n' % (n, C, u) for n, _, u in UPS) + '''
location /nx/ { set $b backend.internal.example.com; proxy_pass http://$b:8080; } location /lame/ { set $b lame.example.com; proxy_pass http://$b; }
location /lim/ { limit_req zone=per; limit_req_status 429; try_files /index.html =404; } location /lim5/ { limit_req zone=per; try_files /index.html =404; }
location /deny/ { deny all; } location /auth/ { auth_basic "admin"; auth_basic_user_file /tmp/srv/ht; } location /cycle/ { rewrite ^ /cycle/x; } location /drop/ { return 444; }
location /dav/ { limit_except GET { deny all; } } location /fpm/ { include /etc/nginx/fastcgi_params; fastcgi_pass 127.0.0.1:9000; } location /sock/ { proxy_pass http://unix:/run/shop.sock:/; } location /pool/ { proxy_pass http://pool/; } location /files/ { autoindex off; } }
upstream pool { server 192.0.2.10:3000 max_fails=1 fail_timeout=60s; server 192.0.2.10:3001 max_fails=1 fail_timeout=60s; }
server { listen 127.0.0.1:443 ssl http2; ssl_protocols TLSv1.2 TLSv1.3; server_name app.example.com; ssl_certificate %(c)s/good.crt; ssl_certificate_key %(c)s/good.key; location / { proxy_pass http://192.0.2.10:3000; } }
server { listen 127.0.0.1:8443 ssl; ssl_certificate %(c)s/good.crt; ssl_certificate_key %(c)s/good.key; ssl_client_certificate %(c)s/ca.crt; ssl_verify_client on; } }
''' % {'c': C}
open(D + '/nginx.conf', 'w').write(conf); open(D + '/ht', 'w').write('ada:$1$x$x\n'); os.makedirs(D + '/www/files', exist_ok=True); os.chmod(D + '/ht', 0o644)
ng = start("nginx -g 'daemon off; user root;' -c /tmp/srv/nginx.conf")
def ngx(codes, cause, path, log=True, page=False, cli='curl -si -m 6', up=False, port=''):
    t = run('%s http://127.0.0.1%s%s' % (cli, port, path), 9); time.sleep(.15)
    e, a, u = fresh('/var/log/nginx/error.log'), fresh('/var/log/nginx/access.log'), fresh('/var/log/nginx/upstream.log')
    e = '\n'.join(x for x in e.split('\n') if not re.search(r'\[(notice|debug)\]|keepalive connection', x))
    if log and e: keep('nginx-error-log', codes + ([cause] if cause else []), e)
    if up: keep('nginx-access-log', codes, u)
    if page: keep('nginx', codes, t)
    return t, e, a
logs = []
for i, (n, c, u) in enumerate(UP + UPS):
    code = {'slow': 'http-504', 'silent': 'http-504', 'garbage': None, 'partial': None, 'cut': None}.get(n, 'http-502')
    t, e, a = ngx([code] if code else [], c, '/%s/orders' % n, page=n in ('refused', 'slow', 'reset', 'expired'), up=n in ('silent', 'fin', 'slow'))
    logs.append((a, e))
ngx(['http-502'], 'dns-not-found', '/nx/', page=True); ngx(['http-502'], 'dns-temporary', '/lame/'); ngx(['http-502'], None, '/pool/'); ngx(['http-502'], None, '/pool/', page=False)
ngx(['http-502'], 'connection-refused', '/fpm/index.php'); ngx(['http-502'], None, '/sock/')
ngx(['http-404'], None, '/missing.html', page=True); ngx(['http-403'], None, '/deny/x', page=True); ngx(['http-403'], None, '/files/'); ngx(['http-401'], None, '/auth/', page=True); ngx(['http-500'], None, '/cycle/', page=True)
run('curl -s http://127.0.0.1/lim/'); fresh('/var/log/nginx/error.log'); ngx(['http-429'], None, '/lim/', page=True); ngx(['http-503'], None, '/lim5/', page=True)
ngx(['http-413'], None, '/refused/', page=True, cli='curl -si -X POST -d @/home/ada/app/big.bin -H Expect:'); ngx(['http-414'], None, '/' + 'a' * 3000, page=True, log=False); ngx(['http-405'], None, '/index.html', page=True, cli='curl -si -X POST -d x=1')
ngx(['http-400'], None, '/', page=True, cli="curl -si -H 'X: " + 'y' * 3000 + "'"); ngx(['http-412'], None, '/index.html', page=True, cli="curl -si -H 'If-Match: \"x\"'")
ngx(['plain-http-on-tls-port'], None, '/', page=True, port=':443')
t = run('curl -si https://127.0.0.1:8443/ --cacert %s/ca.crt' % C); keep('nginx', 'tls-client-certificate', t, also=['http-400']); e = fresh('/var/log/nginx/error.log'); keep('nginx-error-log', 'tls-client-certificate', e, also=['http-400', 'http-496'])
run("bash -c 'cat %s/selfsigned.crt %s/selfsigned.key > /tmp/srv/cl.pem'; curl -s --cert /tmp/srv/cl.pem --cacert %s/ca.crt https://127.0.0.1:8443/" % (C, C, C)); time.sleep(.2); keep('nginx-error-log', 'tls-self-signed', fresh('/var/log/nginx/error.log'), also=['tls-client-certificate', 'http-495'])
run('curl -s --tlsv1.0 --tls-max 1.1 --ciphers ALL:@SECLEVEL=0 https://127.0.0.1:443/ -k'); time.sleep(.2); keep('nginx-error-log', 'tls-protocol', fresh('/var/log/nginx/error.log'))
run('curl -s https://127.0.0.1:443/ --cacert %s/other.crt' % C); time.sleep(.2); keep('nginx-error-log', 'tls-unknown-issuer', fresh('/var/log/nginx/error.log'))
ngx(['http-444'], None, '/drop/', log=False); keep('nginx-access-log', 'http-444', run('tail -1 /var/log/nginx/access.log'))
run('curl -s -m 0.5 http://127.0.0.1/silent/'); time.sleep(.4); keep('nginx-access-log', 'http-499', fresh('/var/log/nginx/upstream.log')); keep('nginx-error-log', 'http-499', fresh('/var/log/nginx/error.log'))
run("bash -c 'exec 3<>/dev/tcp/127.0.0.1/80; echo -n GET >&3; sleep 1.5; cat <&3'"); run("printf 'GET / HTTP/1.1\\r\\n\\r\\n' | nc.openbsd -q1 127.0.0.1 80"); time.sleep(.5); x = run('tail -2 /var/log/nginx/access.log').strip().split('\n'); keep('nginx-access-log', 'http-408', x[0]); keep('nginx-access-log', 'http-400', x[-1])
acc = run('cat /var/log/nginx/access.log').strip().split('\n')
for want in ('500', '502', '504', '403', '404', '413', '429', '503', '401'):
    hit = [x for x in acc if '" %s ' % want in x]
    if hit: keep('nginx-access-log', 'http-' + want, hit[0])
keep('nginx', 'http-502', run('curl -si --http2 https://127.0.0.1/api/orders --cacert %s/ca.crt' % C)); keep('curl', 'http-502', run('curl -v --http2 https://app.example.com/api/orders --resolve app.example.com:443:127.0.0.1'), tag='h2-502')
big = ['127.0.0.1 - - [22/Nov/2026:09:14:%02d +0000] "GET /%s HTTP/1.1" 200 %d "-" "Mozilla/5.0"' % (i, p, 500 + i * 37) for i, p in enumerate(['index.html', 'app.css', 'app.js', 'logo.svg', 'api/items', 'api/items?page=2', 'favicon.ico', 'api/cart', 'img/1.webp', 'img/2.webp', 'img/3.webp', 'fonts/a.woff2'] * 2)]
keep('nginx-access-log', 'http-502', '\n'.join(big[:15] + [x for x in acc if '" 502 ' in x][:2] + big[15:]), tag='embedded-502'); keep('nginx-access-log', 'http-404', '\n'.join(big[:20] + [x for x in acc if '" 404 ' in x][:1] + big[20:]), tag='embedded-404')
run('cp /var/log/nginx/access.log /tmp/srv/acc')
rec('nginx', 'address-in-use', "nginx -g 'daemon off;' -c /tmp/srv/nginx.conf", timeout=8)
# clients against the plain/TLS mix-up of a real nginx
for p, c in [('curl', 'curl -si http://127.0.0.1:443/'), ('wget', 'wget -O- -t1 http://127.0.0.1:443/'), ('httpie', 'http --ignore-stdin http://127.0.0.1:443/')]:
    rec(p, 'plain-http-on-tls-port', c, also=['http-400'])
keep('node20-fetch', 'plain-http-on-tls-port', run('node fetch-caught.mjs http://127.0.0.1:443/'), also=['http-400']); keep('python-requests', 'http-400', run('/usr/bin/python3 fetch_requests.py http://127.0.0.1:443/'))
stop(ng, signal.SIGQUIT)

# ---- HAProxy
VERSIONS['haproxy'] = version('haproxy -v')
open(D + '/ha.cfg', 'w').write('global\n log stdout format raw local0\ndefaults\n mode http\n log global\n option httplog\n timeout connect 2s\n timeout client 5s\n timeout server 2s\n retries 1\nfrontend web\n bind 127.0.0.1:8081\n' +
 ''.join(' use_backend be_%s if { path_beg /%s }\n' % (n, n) for n, _, u in UP + UPS + [('empty', '', '')]) + ' http-request deny deny_status 403 if { path_beg /deny }\n http-request deny deny_status 429 if { path_beg /many }\n' +
 ''.join('backend be_%s\n server app1 %s%s\n' % (n, u.split('/')[2], ' ssl verify required ca-file %s/ca.crt' % C if u.startswith('https') else '') for n, _, u in UP + UPS) + 'backend be_empty\nbackend be_chk\n server app1 192.0.2.10:3000 check inter 500 fall 1\n server app2 192.0.2.12:8080 check inter 500 fall 1\n')
ha = start('haproxy -db -f /tmp/srv/ha.cfg')
CODES = {'slow': 'http-503', 'silent': 'http-504', 'refused': 'http-503', 'far': 'http-503', 'off': 'http-503', 'garbage': 'http-502', 'cut': None, 'partial': None}
pages = []
for n, c, u in UP + UPS[:3] + [('empty', '', ''), ('deny', '', ''), ('many', '', '')]:
    t = run('curl -si -m 8 http://127.0.0.1:8081/%s' % n); m = re.match(r'HTTP/1.1 (\d+)', t); pages.append((n, c, m[1] if m else '', t))
run("curl -s 'http://127.0.0.1:8081/a b' ; printf 'BAD\\r\\n\\r\\n' | nc.openbsd -q1 127.0.0.1 8081")
out = stop(ha)
for n, c, code, t in pages:
    if code and int(code) > 399 and n in ('refused', 'silent', 'reset', 'empty', 'deny', 'many'): keep('haproxy', 'http-' + code, t)
for x in out.split('\n'):
    m = re.search(r'HTTP/1.1"|be_|is DOWN', x)
    n = re.search(r' be_(\w+)/', x); code = re.search(r' (\d{3}) \d+ - - ', x)
    if 'is DOWN' in x: keep('haproxy-log', 'connection-refused' if 'Connection refused' in x else 'connection-reset', x, tag='health')
    elif 'has no server' in x: keep('haproxy-log', 'http-503', x, tag='noserver')
    elif code and int(code[1]) > 399: keep('haproxy-log', 'http-' + code[1], x)
    elif 'SSL handshake' in x: keep('haproxy-log', 'tls-handshake', x)
keep('haproxy-log', 'http-503', out, tag='whole', lines=40)
busy = subprocess.Popen(['/usr/bin/python3', '-m', 'http.server', '-b', '127.0.0.1', '8081'], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL); time.sleep(.7)
rec('haproxy', 'address-in-use', 'haproxy -db -f /tmp/srv/ha.cfg', timeout=4)

# ---- Apache
VERSIONS['apache2'] = version('apache2 -v')
open(D + '/ap.conf', 'w').write('ServerRoot /tmp/srv\nPidFile /tmp/srv/ap.pid\nServerName shop.example.com\nListen 127.0.0.1:8082\nListen 127.0.0.1:8444\nUser www-data\nGroup www-data\n' + ''.join('LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n' % (m, m) for m in 'mpm_event authz_core authz_host authn_core authn_file auth_basic authz_user dir mime proxy proxy_http ssl alias reqtimeout socache_shmcb rewrite'.split()) +
 'TypesConfig /etc/mime.types\nDocumentRoot /tmp/srv/www\nErrorLog /var/log/apache2/error.log\nCustomLog /var/log/apache2/access.log "%h %l %u %t \\"%r\\" %>s %b"\nProxyTimeout 2\nLimitRequestBody 1000\n<Directory /tmp/srv/www>\nRequire all granted\n</Directory>\n<Location /deny>\nRequire all denied\n</Location>\n<Location /auth>\nAuthType Basic\nAuthName x\nAuthUserFile /tmp/srv/ht\nRequire valid-user\n</Location>\nSSLProxyEngine on\nSSLProxyCACertificateFile ' + C + '/ca.crt\nSSLProxyVerify require\nRedirect 410 /gone\nRewriteEngine on\nRewriteRule ^/inf(.*)$ /inf$1x [L,N=20]\n' +
 ''.join('<Location /%s>\nProxyPass %s\n</Location>\n' % (n, u if u.count('/') > 2 else u + '/') for n, _, u in UP + UPS + [('nx', '', 'http://backend.internal.example.com:8080')]) + '<VirtualHost 127.0.0.1:8444>\nSSLEngine on\nSSLCertificateFile %s/good.crt\nSSLCertificateKeyFile %s/good.key\n</VirtualHost>\n' % (C, C))
ap = start('apache2 -d /tmp/srv -f /tmp/srv/ap.conf -DFOREGROUND', 1.5); fresh('/var/log/apache2/error.log')
for n, c, u in UP + UPS + [('nx', 'dns-not-found', ''), ('missing', '', ''), ('deny/x', '', ''), ('auth/x', '', ''), ('gone', '', '')]:
    t = run('curl -si -m 8 http://127.0.0.1:8082/%s' % n); time.sleep(.15); e = fresh('/var/log/apache2/error.log'); m = re.match(r'HTTP/1.1 (\d+)', t); code = m and int(m[1]) > 399 and 'http-' + m[1]
    if e: keep('apache-error-log', ([code] if code else []) + ([c] if c else []), e)
    if code and n in ('refused', 'silent', 'reset', 'expired', 'missing', 'deny/x', 'auth/x', 'gone', 'nx'): keep('apache2', [code], t)
keep('apache2', 'plain-http-on-tls-port', run('curl -si http://127.0.0.1:8444/'), also=['http-400']); keep('apache2', 'http-413', run('curl -si -X POST -H Expect: -d @/home/ada/app/big.bin http://127.0.0.1:8082/index.html')); keep('apache2', 'http-400', run("printf 'GET / HTTP/1.1\\r\\n\\r\\n' | nc.openbsd -q1 127.0.0.1 8082"))
keep('apache2', 'http-414', run('curl -si http://127.0.0.1:8082/' + 'a' * 9000)); keep('apache2', 'http-501', run('curl -si -X FROB http://127.0.0.1:8082/')); keep('apache2', 'http-431', run("curl -si http://127.0.0.1:8082/ -H 'X: " + 'y' * 9000 + "'"))
for x in run('cat /var/log/apache2/access.log').strip().split('\n'):
    m = re.search(r'" (\d{3}) ', x)
    if m and int(m[1]) > 399 and not COUNT.get('apache-access-log-http-' + m[1]): keep('apache-access-log', 'http-' + m[1], x[:300])
rec('apache2', 'address-in-use', 'apache2 -d /tmp/srv -f /tmp/srv/ap.conf -DFOREGROUND -c "PidFile /tmp/srv/ap2.pid"', timeout=5)
stop(ap)

# ---- Squid, tinyproxy
VERSIONS['squid'] = version('squid -v')
open(D + '/squid.conf', 'w').write('http_port 127.0.0.1:3128\nacl bad dstdomain .example.edu\nhttp_access deny bad\nhttp_access allow all\ncache deny all\nconnect_timeout 2 seconds\nread_timeout 2 seconds\nforward_timeout 2 seconds\ndns_nameservers 127.0.0.1\ndns_timeout 2 seconds\npid_filename none\nvisible_hostname proxy.example.com\ncache_log /var/log/squid/cache.log\naccess_log stdio:/var/log/squid/access.log\ncoredump_dir /tmp\nshutdown_lifetime 0 seconds\n')
run('rm -f /dev/shm/squid-*'); sq = start('squid -N -f /tmp/srv/squid.conf', 3)
for n, c, u in [('x', 'http-503 connection-refused', 'http://192.0.2.10:3000/'), ('x', 'http-503 connection-timeout', 'http://203.0.113.10/'), ('x', 'http-504 read-timeout', 'http://192.0.2.14:8080/'), ('x', 'http-502 connection-reset', 'http://192.0.2.12:8080/'), ('x', 'http-502 empty-reply', 'http://192.0.2.13:8080/'), ('x', 'http-502 invalid-response', 'http://192.0.2.16:8080/'), ('x', 'http-503 dns-not-found', 'http://nope.example.org/'), ('x', 'http-403', 'http://www.example.edu/'), ('x', 'http-503 host-unreachable', 'http://198.51.100.7/')]:
    t = run('curl -si -m 9 -x http://127.0.0.1:3128 ' + u, 12); m = re.match(r'HTTP/1.1 (\d+)', t)
    f = c.split(); f[0] = 'http-' + m[1] if m else f[0]
    if f[0] == 'http-200': continue
    i = t.find('<body'); keep('squid', f, t[:t.find('\n\n')] + '\n\n' + re.sub(r'<style.*?</style>', '', t[t.find('<!DOCTYPE'):], flags=re.S), lines=70) if c.split()[-1] in ('connection-refused', 'read-timeout', 'empty-reply', 'dns-not-found', 'http-403') else None
    tx = run("curl -s -m 9 -x http://127.0.0.1:3128 %s | lynx -stdin -dump -nolist" % u, 12)
    if c.split()[-1] not in ('empty-reply',): keep('squid', f, tx, tag='text')
keep('curl', 'proxy-refused', run('curl -sS -m 9 -x http://127.0.0.1:3128 https://nope.example.org/'), tag='squid-connect', also=['http-503']); keep('curl', 'proxy-refused', run('curl -v -m 9 -x http://127.0.0.1:3128 https://www.example.edu/'), tag='squid-deny', also=['http-403'])
for x in run('cat /var/log/squid/access.log').strip().split('\n'):
    m = re.search(r'/(\d{3}) ', x)
    if m and int(m[1]) > 399: keep('squid-access-log', 'http-' + m[1], x)
stop(sq, signal.SIGKILL)
VERSIONS['tinyproxy'] = version('tinyproxy -v')
open(D + '/tiny.conf', 'w').write('Port 8888\nListen 127.0.0.1\nTimeout 2\nMaxClients 20\nLogLevel Info\n'); tp = start('tinyproxy -d -c /tmp/srv/tiny.conf')
a = run('curl -si -x http://127.0.0.1:8888 http://192.0.2.10:3000/'); b = run('curl -si -x http://127.0.0.1:8888 http://nope.example.org/'); out = stop(tp)
keep('tinyproxy', 'http-500', a); keep('tinyproxy', 'connection-refused dns-not-found', out)

# ---- Varnish, lighttpd, Caddy
VERSIONS['varnish'] = version('varnishd -V')
vn = start('varnishd -F -a 127.0.0.1:8083 -b 192.0.2.10:3000 -n /tmp/srv/v -s malloc,10m -p thread_pools=1', 3); t = run('curl -si http://127.0.0.1:8083/orders'); lg = run('timeout 2 varnishlog -n /tmp/srv/v -d', 5); keep('varnish', 'http-503', t); keep('varnishlog', 'http-503', lg, also=['connection-refused'], lines=90); stop(vn)
vn = start('varnishd -F -a 127.0.0.1:8084 -b 192.0.2.14:8080 -n /tmp/srv/v2 -s malloc,10m -p first_byte_timeout=1 -p thread_pools=1', 3); run('curl -si http://127.0.0.1:8084/orders'); lg = run("timeout 2 varnishlog -n /tmp/srv/v2 -d -g raw -i FetchError,BerespStatus,RespStatus,VCL_Error", 5); keep('varnishlog', 'http-503 read-timeout', lg); stop(vn)
VERSIONS['lighttpd'] = version('lighttpd -v')
open(D + '/li.conf', 'w').write('server.modules = ("mod_proxy","mod_access","mod_accesslog")\nserver.document-root="/tmp/srv/www"\nserver.bind="127.0.0.1"\nserver.port=8085\nserver.errorlog="/var/log/lighttpd/error.log"\naccesslog.filename="/var/log/lighttpd/access.log"\nserver.max-request-size=1\n$HTTP["url"] =~ "^/deny" { url.access-deny = ("") }\n' + ''.join('$HTTP["url"] =~ "^/%s" { proxy.server = ("" => (("host" => "%s", "port" => %s, "connect-timeout" => 1, "read-timeout" => 1))) }\n' % (n, u.split('/')[2].split(':')[0], u.split('/')[2].split(':')[1]) for n, _, u in UP))
li = start('lighttpd -D -f /tmp/srv/li.conf')
for n, c in [('refused', 'connection-refused'), ('reset', 'connection-reset'), ('fin', 'empty-reply'), ('silent', 'read-timeout'), ('slow', 'connection-timeout'), ('missing', ''), ('deny', '')]:
    t = run('curl -si -m 9 http://127.0.0.1:8085/' + n, 12); time.sleep(.2); e = fresh('/var/log/lighttpd/error.log'); m = re.match(r'HTTP/1.1 (\d+)', t); f = ['http-' + m[1]] if m else []
    if m and int(m[1]) > 399: keep('lighttpd', f, t)
    if e: keep('lighttpd-error-log', f + ([c] if c else []), '\n'.join(x for x in e.split('\n') if 'server started' not in x))
rec('lighttpd', 'address-in-use', "sed 's/8085/8081/' /tmp/srv/li.conf > /tmp/srv/li2.conf; lighttpd -D -f /tmp/srv/li2.conf", timeout=4); stop(li)
VERSIONS['caddy'] = version('caddy version')
open(D + '/Caddyfile', 'w').write('{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:8086 {\n log {\n  output stderr\n }\n' + ''.join(' handle /%s* {\n  reverse_proxy %s {\n   transport http {\n    dial_timeout 2s\n    response_header_timeout 2s\n   }\n  }\n }\n' % (n, '/'.join(u.split('/')[:3])) for n, _, u in UP + UPS[:4] + [('nx', '', 'http://backend.internal.example.com:8080')]) + ' handle {\n  error "no such page" 404\n }\n}\n')
cd = start('caddy run --config /tmp/srv/Caddyfile --adapter caddyfile 2>/var/log/caddy.log', 2); fresh('/var/log/caddy.log')
for n, c, u in UP + UPS[:4] + [('nx', 'dns-not-found', ''), ('missing', '', '')]:
    t = run('curl -si -m 9 http://127.0.0.1:8086/' + n, 12); time.sleep(.2); e = fresh('/var/log/caddy.log'); m = re.match(r'HTTP/1.1 (\d+)', t); code = 'http-' + m[1] if m and int(m[1]) > 399 else None
    if e: keep('caddy', ([code] if code else []) + ([c] if c else []), e)
run('touch /tmp/x'); stop(cd)
rec('caddy', 'address-in-use', "printf 'http://127.0.0.1:8081 {\\n}\\n' > /tmp/srv/C2; caddy run --config /tmp/srv/C2 --adapter caddyfile", timeout=5)
busy.kill()

# ---- Python and Node application servers, PostgreSQL, Redis
GETS = 'for p in / /boom /down /missing.css /missing; do curl -s -o /dev/null http://127.0.0.1:%d$p; done'
for p, c, f, port in [('gunicorn', 'gunicorn -b 127.0.0.1:5001 --access-logfile - wsgi:app', 'http-500 http-503 http-404', 5001), ('flask', 'flask --app wsgi run --port 5002', 'http-500 http-503 http-404', 5002), ('uvicorn', 'uvicorn --port 5003 asgi:app', 'http-500 http-404', 5003), ('python-http.server', '/usr/bin/python3 -u -m http.server -b 127.0.0.1 5004', 'http-404', 5004), ('php-server', 'php -S 127.0.0.1:5005 -t /tmp/srv/www', 'http-404', 5005)]:
    VERSIONS[p] = version({'python-http.server': 'python3 --version', 'php-server': 'php --version'}.get(p, p + ' --version'))
    s = start(c, 2.2, env={**os.environ, 'PYTHONUNBUFFERED': '1'}); run(GETS % port); time.sleep(.3); keep(p, f, stop(s, signal.SIGINT))
run('rm -rf /tmp/pg; install -d -o postgres /tmp/pg'); PGB = run('ls -d /usr/lib/postgresql/*/bin').strip()
VERSIONS['postgres'] = version(PGB + '/postgres --version'); SCRUB.append((r'/tmp/pg', '/var/lib/postgresql/data'))
SU = 'setpriv --reuid=postgres --regid=postgres --clear-groups '
run(SU + PGB + '/initdb -A trust -U app /tmp/pg', 60)
q1 = start(SU + PGB + '/postgres -D /tmp/pg -k /tmp -c listen_addresses=127.0.0.1 -c max_connections=5 -c superuser_reserved_connections=0 -c max_wal_senders=0 -c log_connections=on', 2)
keep('postgres', 'address-in-use', run('install -d -o postgres /tmp/pg2; ' + SU + PGB + '/initdb -U app /tmp/pg2 >/dev/null; chmod 700 /tmp/pg2; ' + SU + PGB + '/postgres -D /tmp/pg2 -k /tmp/pg2 -c listen_addresses=127.0.0.1', 30))
t = run("PGPASSWORD=x psql -h 127.0.0.1 -U app postgres -c 'select pg_sleep(3)' & sleep 1; /usr/bin/python3 -c \"import socket,struct,time;s=socket.create_connection(('127.0.0.1',5432));s.sendall(struct.pack('>ii',8,80877103));s.close()\"; curl -s http://127.0.0.1:5432/; wait", 12)
out = stop(q1, signal.SIGINT); keep('postgres', 'connection-reset' if 'reset' in out else 'empty-reply', out)
VERSIONS['redis-server'] = version('redis-server --version'); rs = start('redis-server --port 6390 --bind 127.0.0.1 --save ""'); rec('redis-server', 'address-in-use', 'redis-server --port 6390 --bind 127.0.0.1', timeout=4); rs2 = start('redis-server --port 6391 --bind 127.0.0.1 --save "" --replicaof 192.0.2.10 6379', 3); keep('redis-server', 'connection-refused', stop(rs2)); stop(rs)
rec('sshd', 'address-in-use', 'ssh-keygen -q -N "" -t ed25519 -f /tmp/srv/hk; mkdir -p /run/sshd; (nc.openbsd -l 127.0.0.1 2222 & ); sleep .3; timeout 3 /usr/sbin/sshd -D -e -f /dev/null -p 2222 -o ListenAddress=127.0.0.1 -h /tmp/srv/hk', timeout=6)
rec('dnsmasq', 'address-in-use', 'timeout 3 dnsmasq -d -C /dev/null -p 53 -a 127.0.0.1 --bind-interfaces', timeout=6)
open(D + '/st.conf', 'w').write('foreground=yes\npid=\n[a]\nclient=yes\naccept=127.0.0.1:7001\nconnect=192.0.2.10:443\n[b]\nclient=yes\naccept=127.0.0.1:7002\nconnect=192.0.2.20:443\nverifyChain=yes\nCAfile=%s/ca.crt\n[c]\nclient=yes\naccept=127.0.0.1:7003\nconnect=192.0.2.33:443\n[d]\nclient=yes\naccept=127.0.0.1:7004\nconnect=192.0.2.22:443\nverifyChain=yes\nCAfile=%s/ca.crt\n' % (C, C))
VERSIONS['stunnel'] = version('stunnel4 -version')
for p, f in [(7001, 'connection-refused'), (7002, 'tls-expired'), (7003, 'tls-on-plain-port'), (7004, 'tls-self-signed')]:
    st = start('stunnel4 /tmp/srv/st.conf'); run('curl -s -m 3 http://127.0.0.1:%d/' % p); out = stop(st); keep('stunnel', f, '\n'.join(x for x in out.split('\n') if re.search('LOG[3-5]\\[\\d+\\]', x)))
