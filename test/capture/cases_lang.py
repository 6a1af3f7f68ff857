#!/usr/bin/env python3
"""HTTP and socket libraries of programming languages."""
from rec import *
import time
from lab_status import STATUS
HERE, C = os.environ['HERE'], os.environ['LAB'] + '/certs'
A = 'http://app.example.com:8080'; PATHOF = {v: k for k, v in STATUS.items()}
def st(*codes): return [('http-%d' % c, A + PATHOF[c]) for c in codes]
NET = dict([('refused', ('connection-refused', 'http://api.example.com:3000/health')), ('reset', ('connection-reset', 'http://orders.example.com/')), ('empty', ('empty-reply', 'http://billing.example.com/')),
  ('read', ('read-timeout', 'http://search.example.com/q')), ('slow', ('connection-timeout', 'http://slow.example.com/')), ('host', ('host-unreachable', 'http://far.example.net/')),
  ('net', ('network-unreachable', 'http://offline.example.net/')), ('nx', ('dns-not-found', 'http://api.exmaple.com/v1')), ('again', ('dns-temporary', 'http://lame.example.com/')),
  ('expired', ('tls-expired', 'https://shop.example.com/')), ('future', ('tls-not-yet-valid', 'https://new.example.com/')), ('self', ('tls-self-signed', 'https://dev.example.com/')),
  ('issuer', ('tls-unknown-issuer', 'https://intranet.example.com/')), ('chain', ('tls-unknown-issuer', 'https://cdn.example.com/')), ('name', ('tls-hostname-mismatch', 'https://blog.example.org/')),
  ('proto', ('tls-protocol', 'https://old.example.com/')), ('hs', ('tls-handshake', 'https://pay.example.com/')), ('mtls', ('tls-client-certificate', 'https://vault.example.com/')),
  ('plain', ('tls-on-plain-port', 'https://mail.example.com/')), ('loop', ('too-many-redirects', A + '/loop')), ('partial', ('partial-body', 'http://files.example.com/data.bin')),
  ('garbage', ('invalid-response', 'http://legacy.example.com/')), ('hsfin', ('tls-handshake', 'https://billing.example.com/')), ('cut', ('connection-reset', 'http://files.example.com/cut')),
  ('chunk', ('partial-body', 'http://files.example.com/chunked')), ('rst', ('connection-reset', 'https://orders.example.com/'))])
ALL = list(NET.values())
def some(keys): return [NET[k] for k in keys.split()]
def go(producer, cmd, cases, ver='', **k):
    VERSIONS[producer] = ver
    for f, a in cases: rec(producer, f, '%s %s' % (cmd, a), lines=k.pop('lines', 160 if producer.startswith('py') else 70), **k)
P = '/usr/bin/python3 '
def pv(m): return version(P + '-c "import %s as m; print(getattr(m, \'__version__\', getattr(m, \'version\', \'\')))"' % m)
PY = version(P + '--version')
go('python-urllib', P + 'fetch_urllib.py', ALL + st(400, 403, 404, 405, 429, 500, 501, 503), PY)
go('python-requests', P + 'fetch_requests.py', ALL + st(401, 404, 410, 422, 502, 504), pv('requests'))
go('python-requests', P + 'fetch_requests_log.py', some('refused reset empty read slow nx again expired self name loop proto plain host') + st(402, 403, 409, 451, 500, 503, 526), pv('requests'))
go('python-urllib3', P + 'fetch_urllib3.py', some('refused reset read slow nx expired self loop garbage chunk net'), pv('urllib3'))
go('python-httpx', P + 'fetch_httpx.py', ALL + st(400, 404, 406, 429, 500, 505), pv('httpx'))
go('python-aiohttp', P + 'fetch_aiohttp.py', [x for x in ALL if x[0] not in ('connection-timeout',)] + st(401, 404, 413, 424, 503), pv('aiohttp'))
go('python-websockets', P + 'fetch_websockets.py', some('refused reset empty read nx expired name plain') + st(403, 404, 426, 502), pv('websockets.version'))
go('python-socket', P + 'sock.py', [('connection-refused', 'cache.example.com 6379'), ('connection-reset', 'orders.example.com 6379'), ('host-unreachable', 'far.example.net 22'), ('network-unreachable', 'offline.example.net 22'), ('dns-not-found', 'cache.internal.example.com 22'), ('connection-timeout', 'slow.example.com 22'), ('read-timeout', 'search.example.com 6379'), ('broken-pipe', 'billing.example.com 6379')], PY)
go('psycopg2', P + 'pgsync.py', [('connection-refused', '"host=localhost dbname=shop"'), ('connection-refused', '"host=db.example.com port=5432 dbname=shop"'), ('connection-timeout', '"host=slow.example.com dbname=shop"'), ('dns-not-found', '"host=postgres.example.com dbname=shop"'), ('dns-temporary', '"host=lame.example.com dbname=shop"'), ('connection-reset', '"host=orders.example.com dbname=shop"'), ('empty-reply', '"host=billing.example.com dbname=shop"'), ('network-unreachable', '"host=offline.example.net dbname=shop"')], pv('psycopg2'))
go('pymysql', P + 'mysqlsync.py', [('connection-refused', 'db.example.com'), ('connection-timeout', 'slow.example.com'), ('dns-not-found', 'mysql.example.com'), ('connection-reset', 'orders.example.com'), ('read-timeout', 'search.example.com')], pv('pymysql'))
go('redis-py', P + 'redissync.py', [('connection-refused', 'redis://localhost:6379/0'), ('connection-reset', 'redis://orders.example.com:6379/0'), ('empty-reply', 'redis://billing.example.com:6379/0'), ('read-timeout', 'redis://search.example.com:6379/0'), ('connection-timeout', 'redis://slow.example.com:6379/0'), ('dns-not-found', 'redis://redis:6379/0')], pv('redis'))
go('pymongo', P + 'mongosync.py', [('connection-refused', 'mongodb://localhost:27017'), ('connection-timeout', 'mongodb://slow.example.com:27017'), ('dns-not-found', 'mongodb://mongo:27017'), ('connection-reset', 'mongodb://orders.example.com:27017')], pv('pymongo'))
go('paramiko', P + 'sshsync.py', [('connection-refused', 'api.example.com 22'), ('connection-timeout', 'slow.example.com 22'), ('connection-reset', 'orders.example.com 3000'), ('read-timeout', 'search.example.com 3000'), ('empty-reply', 'billing.example.com 3000'), ('dns-not-found', 'bastion.example.net 22')], pv('paramiko'))
go('python-smtplib', P + 'mail.py', [('connection-refused', 'localhost 587'), ('connection-reset', 'orders.example.com 25'), ('empty-reply', 'billing.example.com 25'), ('read-timeout', 'search.example.com 25'), ('dns-not-found', 'smtp.example.com 25')], PY)
busy = subprocess.Popen(['/usr/bin/python3', '-m', 'http.server', '-b', '127.0.0.1', '3000'], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL); time.sleep(.8)
go('python-socket', P + 'bind.py', [('address-in-use', '')], PY); go('python-http.server', P + '-m http.server -b 127.0.0.1', [('address-in-use', '3000')], PY)
go('php-server', 'timeout 3 php -S 127.0.0.1:3000', [('address-in-use', '')], version('php --version'))
go('java-httpserver', 'java Listen.java', [('address-in-use', '')], version('java -version'))
GO = version('go version')
for n in ('main', 'dial', 'server'): run('go build -o /tmp/%s-bin %s.go' % ('web' if n == 'main' else n, n), 120, {'GOFLAGS': '-mod=mod', 'GO111MODULE': 'off', 'GOCACHE': '/tmp/gocache'})
go('go-net', '/tmp/server-bin listen', [('address-in-use', '127.0.0.1:3000')], GO)
if os.path.exists('listen-rs'): go('rust-std', './listen-rs', [('address-in-use', '')], os.environ.get('RUSTV', '1.95.0'))
go('ncat-listen', 'ncat -l 127.0.0.1', [('address-in-use', '3000')], version('ncat --version')); go('nc-openbsd-listen', 'nc.openbsd -l 127.0.0.1', [('address-in-use', '3000')]); go('socat-listen', 'socat TCP-LISTEN:3000,bind=127.0.0.1 -', [('address-in-use', '')], version('socat -V'))
go('ruby-socket', "ruby -rsocket -e 'TCPServer.new(\"127.0.0.1\", 3000)'", [('address-in-use', '')], version('ruby --version')); go('perl-socket', "perl -MIO::Socket::INET -e 'IO::Socket::INET->new(Listen=>5,LocalAddr=>\"127.0.0.1\",LocalPort=>3000) or die \"cannot listen: $!\"'", [('address-in-use', '')], version('perl --version'))
go('gunicorn', 'timeout 7 gunicorn -b 127.0.0.1:3000 wsgi:app', [('address-in-use', '')], version('gunicorn --version')); go('uvicorn', 'timeout 5 uvicorn --port 3000 asgi:app', [('address-in-use', '')], version('uvicorn --version'))
go('flask', 'timeout 5 flask --app wsgi run --port', [('address-in-use', '3000')], pv('flask'))
busy.kill()
go('go-net-http', '/tmp/web-bin', ALL + st(400, 401, 404, 429, 500, 502, 503, 508), GO)
go('go-net', '/tmp/dial-bin', [('connection-refused', 'cache.example.com:6379'), ('connection-reset', 'orders.example.com:6379'), ('host-unreachable', 'far.example.net:22'), ('network-unreachable', '[2001:db8::9]:22'), ('connection-timeout', 'slow.example.com:6379'), ('read-timeout', 'search.example.com:6379'), ('tls-expired', 'shop.example.com:443 tls'), ('tls-unknown-issuer', 'cdn.example.com:443 tls'), ('tls-on-plain-port', 'app.example.com:8080 tls')], GO)
def server(producer, f, args, cmd, wait=1, take=3.5):
    VERSIONS[producer] = GO
    g = subprocess.Popen('/tmp/server-bin ' + args, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT); time.sleep(wait); t = run(cmd, 6); keep(producer, f, g.communicate()[0].decode('utf8', 'replace'))
    return t
t = server('go-http-server', 'plain-http-on-tls-port', 'tls 127.0.0.1:9443 %s/good' % C, 'curl -si http://127.0.0.1:9443/'); keep('go-http-server', 'plain-http-on-tls-port', t, also=['http-400'])
t = server('go-http-server', 'tls-expired', 'tls 127.0.0.1:9444 %s/expired' % C, 'curl -s --tls-max 1.2 --resolve shop.example.com:9444:127.0.0.1 https://shop.example.com:9444/')
t = server('go-http-server', 'tls-unknown-issuer', 'tls 127.0.0.1:9445 %s/leafonly' % C, 'curl -s --tls-max 1.2 https://127.0.0.1:9445/')
t = server('go-reverseproxy', 'connection-refused', 'proxy 127.0.0.1:9446 http://api.example.com:3000', 'curl -si http://127.0.0.1:9446/orders'); keep('go-reverseproxy', 'http-502', t)
t = server('go-reverseproxy', 'connection-reset', 'proxy 127.0.0.1:9447 http://orders.example.com', 'curl -si http://127.0.0.1:9447/orders'); t = server('go-reverseproxy', 'dns-not-found', 'proxy 127.0.0.1:9448 http://backend.example.com', 'curl -si http://127.0.0.1:9448/orders'); t = server('go-reverseproxy', 'tls-expired', 'proxy 127.0.0.1:9449 https://shop.example.com', 'curl -si http://127.0.0.1:9449/orders')
JV = version('java -version')
run('rm -f /tmp/cacerts; javac -d /tmp/j UrlConn.java NewClient.java Sock.java; keytool -importcert -noprompt -trustcacerts -alias lab -file %s/ca.crt -keystore /tmp/cacerts -storepass changeit' % C, 60)
J = 'java -Xshare:auto -XX:TieredStopAtLevel=1 -Djavax.net.ssl.trustStore=/tmp/cacerts -Djavax.net.ssl.trustStorePassword=changeit -cp /tmp/j '
go('java-httpurlconnection', J + 'UrlConn', ALL + st(400, 401, 404, 500, 502, 503), JV)
go('java-httpclient', J + 'NewClient', some('refused reset empty read slow host net nx expired future self issuer name proto hs mtls plain loop partial garbage hsfin cut') + st(404, 409, 429, 503), JV)
go('java-socket', J + 'Sock', [('connection-refused', 'cache.example.com 6379'), ('connection-reset', 'orders.example.com 6379'), ('connection-timeout', 'slow.example.com 6379'), ('dns-not-found', 'redis.example.com 6379'), ('host-unreachable', 'far.example.net 22'), ('network-unreachable', 'offline.example.net 22'), ('read-timeout', 'search.example.com 6379'), ('broken-pipe', 'billing.example.com 6379')], JV)
RB = version('ruby --version')
go('ruby-net-http', 'ruby get.rb', [x for x in ALL if x[0] != 'too-many-redirects'] + st(404, 403, 429, 500, 503), RB)
go('faraday', 'ruby faraday.rb', some('refused reset read nx expired') + st(400, 404, 422, 500), version("ruby -rfaraday -e 'puts Faraday::VERSION'"))
go('rest-client', 'ruby rest.rb', some('refused reset empty read nx self loop') + st(401, 404, 410, 503), version("ruby -rrest-client -e 'puts RestClient::VERSION'"))
go('httparty', 'ruby httparty.rb', some('refused loop nx') + st(404, 500), version("ruby -rhttparty -e 'puts HTTParty::VERSION'"))
go('excon', 'ruby excon.rb', some('refused empty read slow nx expired') + st(404, 502), version("ruby -rexcon -e 'puts Excon::VERSION'"))
PH = version('php --version')
go('php-file_get_contents', 'php get.php', ALL + st(401, 404, 500, 503), PH)
go('php-curl', 'php curl.php', some('refused reset empty read slow nx expired future self issuer name proto hs plain loop partial garbage') + st(404, 503), PH)
go('guzzle', 'php guzzle.php', some('refused reset empty read slow nx expired self issuer name loop partial garbage') + st(400, 404, 422, 500, 503), '7.4.5')
go('php-fsockopen', 'php pdo.php', [('connection-refused', 'cache.example.com 6379'), ('connection-timeout', 'slow.example.com 6379'), ('dns-not-found', 'redis.example.com 6379'), ('network-unreachable', 'offline.example.net 80')], PH)
PL = version('perl --version')
go('perl-http-tiny', 'perl tiny.pl', some('refused reset empty read slow nx again expired self issuer name proto plain loop partial garbage host') + st(404, 500, 511), PL)
go('perl-lwp', 'perl lwp.pl', some('refused reset empty read nx expired name plain loop') + st(404, 403, 502), version('perl -MLWP -e "print LWP->VERSION"'))
go('perl-mojo', 'perl mojo.pl', some('refused reset empty read nx self name hs') + st(404, 503), version('perl -MMojolicious -e "print Mojolicious->VERSION"'))
go('perl-socket', 'perl sock.pl', [('connection-refused', 'cache.example.com 6379'), ('connection-timeout', 'slow.example.com 6379'), ('host-unreachable', 'far.example.net 22'), ('dns-not-found', 'redis.example.com 6379')], PL)
go('tcl-http', 'tclsh get.tcl', some('refused reset empty read nx again expired self host net') + st(404,), version("echo 'puts [info patchlevel]' | tclsh"))
go('lua-socket', 'lua5.4 get.lua', some('refused reset empty read slow nx again host net plain') + st(404, 500), '3.1.0')
if os.path.exists('dial-rs'): go('rust-std', './dial-rs', [('connection-refused', 'cache.example.com:6379'), ('connection-reset', 'orders.example.com:6379'), ('host-unreachable', 'far.example.net:22'), ('network-unreachable', 'offline.example.net:22'), ('connection-timeout', 'slow.example.com:22'), ('connection-timeout', 'slow.example.com:22 x'), ('dns-not-found', 'redis.example.com:6379'), ('dns-temporary', 'lame.example.com:80'), ('read-timeout', 'search.example.com:6379')], os.environ.get('RUSTV', '1.95.0'))
run('cc -o /tmp/dial-c dial.c', 30)
go('c-perror', '/tmp/dial-c', [('connection-refused', 'cache.example.com 6379'), ('connection-timeout', 'slow.example.com 22'), ('host-unreachable', 'far.example.net 22'), ('network-unreachable', 'offline.example.net 22'), ('dns-not-found', 'redis.example.com 22'), ('dns-temporary', 'lame.example.com 22'), ('connection-reset', 'orders.example.com 3306')], '')
go('python-fs', "bash -c 'ulimit -n 40; /usr/bin/python3 -c \"fs=[open(\\\"/etc/hosts\\\") for i in range(100)]\"'", [('too-many-open-files', '')], PY)
go('perl-fs', "bash -c 'ulimit -n 40; perl -e \"for(1..100){open(my \\$f,q(</etc/hosts)) or die qq(open: \\$!); push @x,\\$f}\"'", [('too-many-open-files', '')], PL)
go('bash-pipe', "bash -c 'trap \"\" PIPE; for i in $(seq 20000); do echo $i || break; done | head -1; ' 2>&1 | tail -3", [('broken-pipe', '')], version('bash --version'))
go('python-stdout', P + "-c 'for i in range(100000): print(i)' | head -1", [('broken-pipe', '')], PY)
go('tee', 'bash -c "seq 1000000 | env --ignore-signal=PIPE tee /dev/null | head -1"', [('broken-pipe', '')], version('tee --version'))
