#!/usr/bin/env python3
"""HTTP/2 stream resets, revoked certificates, proxies that refuse, DNS libraries, broken pipes, and failures inside longer logs."""
from rec import *
import time
from lab_status import STATUS
C = os.environ['LAB'] + '/certs'; N24 = os.environ.get('LAB_NODE24', 'node')
A = 'http://app.example.com:8080'; PATHOF = {v: k for k, v in STATUS.items()}
VERSIONS.update({'curl': version('curl --version'), 'node20': '20', 'wget': version('wget --version'), 'gnutls-cli': version('gnutls-cli --version')})
def t(producer, ver, cases, **k):
    if ver: VERSIONS[producer] = version(ver) if ' ' in ver else ver
    for f, c in cases: rec(producer, f, c, **k)
h2 = subprocess.Popen(['node', 'h2-server.js', C, '200000']); time.sleep(.8)
S = 'https://stream.example.com'
t('curl', None, [('http2-stream-reset', 'curl -sS %s%s' % (S, p)) for p in ('/internal', '/cancel', '/flow', '/protocol', '/calm', '/late')] + [('http2-stream-reset', 'curl -v %s/internal' % S), ('http2-stream-reset', 'curl -o video.mp4 %s/late' % S)])
run('go build -o /tmp/web2 main.go', 120, {'GO111MODULE': 'off', 'GOCACHE': '/tmp/gocache'})
t('go-net-http', 'go version', [('http2-stream-reset', '/tmp/web2 %s%s' % (S, p)) for p in ('/internal', '/protocol', '/late', '/goaway')])
run('javac -d /tmp/j NewClient.java; rm -f /tmp/cacerts; keytool -importcert -noprompt -trustcacerts -alias lab -file ca.crt -keystore /tmp/cacerts -storepass changeit', 60)
t('java-httpclient', 'java -version', [('http2-stream-reset', 'java -Djavax.net.ssl.trustStore=/tmp/cacerts -Djavax.net.ssl.trustStorePassword=changeit -cp /tmp/j NewClient %s%s' % (S, p)) for p in ('/internal', '/refused')])
t('python-httpx', '0.23.3', [('http2-stream-reset', '/usr/bin/python3 http2_get.py %s%s' % (S, p)) for p in ('/internal', '/goaway', '/late')], lines=160)
t('node24-http2', N24 + ' --version', [('http2-stream-reset', N24 + ' h2.js %s %s' % (S, p)) for p in ('/internal', '/refused', '/calm', '/goaway')])
t('grpc-js', json.load(open('node_modules/@grpc/grpc-js/package.json'))['version'], [('http2-stream-reset', 'node grpc.js stream.example.com:443 tls')])
t('wget2', 'wget2 --version', [('http2-stream-reset', 'wget2 --tries=1 -O /dev/null %s/internal' % S)]); t('php-curl', 'php --version', [('http2-stream-reset', 'php curl.php %s/internal' % S)])
h2.kill()
t('wget', None, [('tls-revoked', 'wget -t1 -O- --ca-certificate=ca.crt --crl-file=crl.pem https://bank.example.com/')]); t('gnutls-cli', None, [('tls-revoked', 'gnutls-cli --x509cafile=ca.crt --x509crlfile=crl.pem bank.example.com < /dev/null')], lines=40)
t('python-ssl', 'python3 --version', [('tls-revoked', '/usr/bin/python3 revoked.py bank.example.com')]); t('node20-https', 'node --version', [('tls-revoked', 'node revoked.js bank.example.com')]); t('node24-https', N24 + ' --version', [('tls-revoked', N24 + ' revoked.js bank.example.com')])
# proxies that refuse
P = 'http://proxy.example.com:3128'
E = 'https_proxy=%s http_proxy=%s HTTPS_PROXY=%s HTTP_PROXY=%s ' % (P, P, P, P)
for p, c in [('python-requests', '/usr/bin/python3 fetch_requests.py %s'), ('python-urllib', '/usr/bin/python3 fetch_urllib.py %s'), ('python-httpx', '/usr/bin/python3 fetch_httpx.py %s'), ('go-net-http', '/tmp/web2 %s'), ('axios', 'node axios.js %s'), ('httpie', 'http --ignore-stdin %s'), ('wget2', 'wget2 --tries=1 -O /dev/null --https-proxy=' + P + ' %s'), ('aria2', 'aria2c -m1 --summary-interval=0 -d /tmp %s'), ('php-curl', 'php curl.php %s'), ('perl-lwp', 'perl -MLWP::UserAgent -e \'my $u=LWP::UserAgent->new; $u->env_proxy; print $u->get(shift)->status_line\' %s'), ('ruby-net-http', 'ruby get.rb %s'), ('perl-http-tiny', 'perl tiny.pl %s'), ('node24-fetch', 'NODE_USE_ENV_PROXY=1 ' + N24 + ' fetch.mjs %s')]:
    for u in ('https://www.example.net/', 'https://shop.example.com/')[:2 if p in ('python-requests', 'go-net-http') else 1]: rec(p, 'proxy-refused', E + c % u, lines=160, tag='proxy-refused-x')
rec('java-httpurlconnection', 'proxy-refused', 'javac -d /tmp/j UrlConn.java; java -Dhttps.proxyHost=proxy.example.com -Dhttps.proxyPort=3128 -cp /tmp/j UrlConn https://www.example.net/', timeout=25)
rec('npm', 'proxy-refused', 'npm view left-pad --registry https://registry.example.net --https-proxy %s --fetch-retries 0 --cache /tmp/npmc --userconfig /dev/null' % P, timeout=20)
rec('python-requests', 'connection-refused', 'https_proxy=http://localhost:3128 /usr/bin/python3 fetch_requests.py https://www.example.net/', also=['proxy-refused'], lines=160, tag='dead-proxy'); rec('go-net-http', 'connection-refused', 'https_proxy=http://localhost:3128 /tmp/web2 https://www.example.net/', also=['proxy-refused'], tag='dead-proxy'); rec('wget', 'connection-refused', 'https_proxy=http://localhost:3128 wget -t1 https://www.example.net/', also=['proxy-refused'], tag='dead-proxy')
# DNS libraries
for f, a in [('dns-not-found', 'nope.example.com'), ('dns-no-data', 'mailonly.example.com'), ('dns-no-data', 'app.example.com MX'), ('dns-temporary', 'lame.example.com'), ('dns-refused', 'corp.example.org'), ('dns-temporary', 'quiet.example.com')]:
    rec('dnspython', f, '/usr/bin/python3 dnsq.py ' + a, lines=120); n = a.split()[0]
    rec('perl-net-dns', f, "perl -MNet::DNS -e 'my $r=Net::DNS::Resolver->new(udp_timeout=>1,retry=>1); my $p=$r->query(\"%s\",\"%s\") or die \"query failed: \", $r->errorstring, qq(\\n)'" % (n, a.split()[1] if ' ' in a else 'A'))
    rec('ruby-resolv', f, "ruby -rresolv -e 'Resolv::DNS.open{|d| d.timeouts=1; p d.getaddress(\"%s\").to_s}'" % n)
    rec('go-net', f, "cd /tmp; printf 'package main\\nimport (\"fmt\";\"net\";\"os\")\\nfunc main(){ _, err := net.LookupMX(os.Args[1]); fmt.Println(err) }' > /tmp/mx.go; GODEBUG=netdns=go GO111MODULE=off GOCACHE=/tmp/gocache go run /tmp/mx.go " + n, timeout=25, tag=f + '-mx') if f != 'dns-no-data' else None
# broken pipes
t('go-net', None, [('broken-pipe', "printf 'package main\\nimport (\"log\";\"net\";\"time\")\\nfunc main(){ c, _ := net.Dial(\"tcp\", \"billing.example.com:6379\"); for { if _, err := c.Write(make([]byte, 100)); err != nil { log.Fatal(err) }; time.Sleep(300*time.Millisecond) } }' > /tmp/bp.go; GO111MODULE=off GOCACHE=/tmp/gocache go run /tmp/bp.go")], timeout=25)
t('ruby-socket', 'ruby --version', [('broken-pipe', "ruby -rsocket -e 's=TCPSocket.new(\"billing.example.com\",6379); 9.times{ s.write(\"x\"*100); sleep 0.3 }'"), ('connection-reset', "ruby -rsocket -e 's=TCPSocket.new(\"orders.example.com\",6379); s.write(\"x\"); s.read(1)'"), ('too-many-open-files', "bash -c 'ulimit -n 30; ruby -e \"x=[]; 99.times{x<<File.open(%q(/etc/hosts))}\"'")])
t('php-fsockopen', 'php --version', [('broken-pipe', "php -r '$s=fsockopen(\"billing.example.com\",6379); for($i=0;$i<9;$i++){ fwrite($s,str_repeat(\"x\",100)); usleep(300000);} '")])
t('node20-net', 'node --version', [('broken-pipe', "node -e \"const s=require('net').connect(6379,'billing.example.com'); s.allowHalfOpen=true; setInterval(()=>s.write('x'.repeat(1000)),250)\"")], timeout=7)
t('c-perror', None, [('too-many-open-files', "printf '#include <stdio.h>\\n#include <sys/socket.h>\\nint main(){ while(1) if(socket(2,1,0)<0){ perror(\"socket\"); return 1; } }' > t.c; cc -o /tmp/tm t.c; bash -c 'ulimit -n 30; /tmp/tm'")]); t('java-socket', 'java -version', [('too-many-open-files', "printf 'public class F { public static void main(String[] a) throws Exception { java.util.ArrayList<Object> x=new java.util.ArrayList<>(); while(true) x.add(new java.io.FileInputStream(\"/etc/hosts\")); } }' > F.java; javac -d /tmp/j F.java; bash -c 'ulimit -n 50; java -Xshare:auto -cp /tmp/j F'")], timeout=25); t('go-net', None, [('too-many-open-files', "printf 'package main\\nimport (\"log\";\"os\")\\nfunc main(){ for { f, err := os.Open(\"/etc/hosts\"); if err != nil { log.Fatal(err) }; _ = f.Fd(); x = append(x, f) } }\\nvar x []*os.File' > /tmp/mf.go; GO111MODULE=off GOCACHE=/tmp/gocache go build -o /tmp/mf /tmp/mf.go; bash -c 'ulimit -n 30; /tmp/mf'")], timeout=25)
t('bash', 'bash --version', [('too-many-open-files', "bash -c 'ulimit -n 6; exec 3<>/dev/null 4<>/dev/null 5<>/dev/null; cat < <(echo x); exec 9</etc/hosts'")])
PIP = '/usr/bin/python3 -m pip --isolated --disable-pip-version-check install --break-system-packages --no-cache-dir --retries 1 --timeout 2 --index-url %s --target /tmp/pipx leftpad'
t('pip', '/usr/bin/python3 -m pip --version', [('dns-not-found', PIP % 'https://pypi.exmaple.org/simple'), ('dns-temporary', PIP % 'https://lame.example.com/simple'), ('connection-reset', PIP % 'https://orders.example.com/simple'), ('read-timeout', PIP % 'http://localhost:1/simple'.replace('localhost:1', 'search.example.com'))], timeout=40)
# inside longer logs
U = {'connection-refused': 'http://api.example.com:3000/stock', 'connection-reset': 'http://orders.example.com/stock', 'read-timeout': 'http://search.example.com/stock', 'dns-not-found': 'http://stock.internal.example.com/v1', 'dns-temporary': 'http://lame.example.com/v1', 'tls-expired': 'https://shop.example.com/v1', 'tls-self-signed': 'https://dev.example.com/', 'http-503': A + '/stock', 'http-429': A + '/api/feed', 'http-404': A + '/api/orders/17', 'http-500': A + '/checkout', 'tls-hostname-mismatch': 'https://blog.example.org/', 'empty-reply': 'http://billing.example.com/'}
for i, (f, u) in enumerate(U.items()):
    rec('node20-service-log', f, 'node service.js %s %s' % (u, 'json' if i % 3 == 0 else ''), timeout=10, lines=60)
    if i % 2 == 0: rec('python-worker-log', f, '/usr/bin/python3 worker.py ' + u, lines=200)
    if i % 2: rec('ci-script', f, 'bash deploy.sh ' + u, timeout=14, lines=60)
