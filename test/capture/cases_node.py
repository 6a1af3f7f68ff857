#!/usr/bin/env python3
"""Node.js: built-in clients on two versions and packages of npm. LAB_APP must have the packages, LAB_NODE24 a second node."""
from rec import *
import time
from lab_status import STATUS
HERE, C = os.environ['HERE'], os.environ['LAB'] + '/certs'
N24 = os.environ.get('LAB_NODE24', 'node')
A = 'http://app.example.com:8080'; PATHOF = {v: k for k, v in STATUS.items()}
def st(*codes): return [('http-%d' % c, A + PATHOF[c]) for c in codes]
NET = dict([('refused', ('connection-refused', 'http://api.example.com:3000/health')), ('reset', ('connection-reset', 'http://orders.example.com/')), ('empty', ('empty-reply', 'http://billing.example.com/')),
  ('read', ('read-timeout', 'http://search.example.com/q')), ('slow', ('connection-timeout', 'http://slow.example.com/')), ('host', ('host-unreachable', 'http://far.example.net/')),
  ('net', ('network-unreachable', 'http://offline.example.net/')), ('nx', ('dns-not-found', 'http://api.exmaple.com/v1')), ('again', ('dns-temporary', 'http://lame.example.com/')),
  ('expired', ('tls-expired', 'https://shop.example.com/')), ('future', ('tls-not-yet-valid', 'https://new.example.com/')), ('self', ('tls-self-signed', 'https://dev.example.com/')),
  ('issuer', ('tls-unknown-issuer', 'https://intranet.example.com/')), ('chain', ('tls-unknown-issuer', 'https://cdn.example.com/')), ('name', ('tls-hostname-mismatch', 'https://blog.example.org/')),
  ('proto', ('tls-protocol', 'https://old.example.com/')), ('hs', ('tls-handshake', 'https://pay.example.com/')), ('mtls', ('tls-client-certificate', 'https://vault.example.com/')),
  ('plain', ('tls-on-plain-port', 'https://mail.example.com/')), ('loop', ('too-many-redirects', A + '/loop')), ('partial', ('partial-body', 'http://files.example.com/data.bin')),
  ('garbage', ('invalid-response', 'http://legacy.example.com/')), ('hsfin', ('tls-handshake', 'https://billing.example.com/')), ('cut', ('connection-reset', 'http://files.example.com/cut'))])
ALL = list(NET.values())
def some(keys): return [NET[k] for k in keys.split()]
def node(producer, script, cases, bin='node', ver=None, **k):
    VERSIONS[producer] = ver or version(bin + ' --version').lstrip('v')
    for f, a in cases: rec(producer, f, '%s %s %s' % (bin, script, a), lines=k.pop('lines', 60), **k)
def pkg(p):
    try: return json.load(open('/home/ada/app/node_modules/%s/package.json' % p))['version']
    except OSError: return ''
h2 = subprocess.Popen(['node', 'h2-server.js', C, '580000']); time.sleep(.7)

node('node20-fetch', 'fetch.mjs', ALL + st(400, 404, 405, 429, 500, 503))
node('node24-fetch', 'fetch.mjs', ALL + st(401, 403, 409, 502, 504), bin=N24)
node('node20-fetch', 'fetch-caught.mjs', some('refused reset nx again expired self name plain slow') + st(410, 422), timeout=13)
node('node24-fetch', 'fetch-caught.mjs', some('empty host issuer proto partial garbage net'), bin=N24)
node('node20-fetch', 'fetch-signal.mjs', some('read')); node('node24-fetch', 'fetch-signal.mjs', some('read'), bin=N24)
node('node20-http', 'http-get.js', [x for x in ALL if x[0] not in ('too-many-redirects', 'read-timeout')] + st(404))
node('node24-https', 'http-get.js', some('refused reset expired future self issuer name proto hs mtls plain hsfin nx'), bin=N24)
node('axios', 'axios.js', ALL + st(400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504), ver=pkg('axios'))
node('axios', 'axios-caught.js', some('refused reset empty read nx expired loop') + st(405, 415, 451, 521), ver=pkg('axios'))
node('got', 'got.mjs', ALL + st(402, 404, 408, 413, 500, 503), ver=pkg('got'), bin=N24)
node('ky', 'ky.mjs', some('refused reset read nx self slow') + st(403, 406, 422, 500), ver=pkg('ky'), bin=N24, timeout=13)
node('node-fetch', 'node-fetch.mjs', some('refused reset empty nx again expired self issuer name loop partial garbage plain') + st(404, 412, 504), ver=pkg('node-fetch'))
node('superagent', 'superagent.js', some('refused reset empty read nx expired self loop partial') + st(404, 401, 411, 500), ver=pkg('superagent'))
node('undici', 'undici.mjs', some('refused reset empty read slow nx expired self name garbage partial') + [('read-timeout partial-body', 'http://files.example.com/stall')], ver=pkg('undici'))
node('needle', 'needle.js', some('refused reset empty read nx expired self loop garbage') , ver=pkg('needle'))
node('ofetch', 'ofetch.mjs', some('refused reset read nx self') + st(404, 423, 507), ver=pkg('ofetch'))
node('ws', 'ws.js', some('refused reset empty read slow nx expired self name plain garbage') + st(401, 403, 404, 426, 502, 503), ver=pkg('ws'))
node('socket.io-client', 'socketio.js', some('refused reset nx self') + st(404,), ver=pkg('socket.io-client'))
node('node20-net', 'net.js', [('connection-refused', 'localhost 6379'), ('connection-reset', 'orders.example.com 5432'), ('host-unreachable', 'far.example.net 22'), ('network-unreachable', 'v6.example.net 80'), ('connection-timeout', 'slow.example.com 9000'), ('dns-not-found', 'cache.internal.example.com 6379')])
node('node20-tls', 'tls.js', [('tls-expired', 'shop.example.com'), ('tls-self-signed', 'dev.example.com 636'), ('tls-unknown-issuer', 'cdn.example.com'), ('tls-hostname-mismatch', 'blog.example.org'), ('connection-reset', 'orders.example.com'), ('tls-protocol', 'old.example.com')])
node('node20-http2', 'h2.js', [('http2-stream-reset', 'https://stream.example.com ' + p) for p in ('/internal', '/cancel', '/refused', '/flow', '/protocol', '/calm', '/late')] + [('http2-stream-reset', 'https://stream.example.com /goaway'), ('connection-refused', 'http://api.example.com:50051'), ('invalid-response', 'http://app.example.com:8080')])
node('node24-http2', 'h2.js', [('http2-stream-reset', 'https://stream.example.com ' + p) for p in ('/internal', '/refused', '/goaway')], bin=N24)
node('grpc-js', 'grpc.js', [('connection-refused', 'api.example.com:50051'), ('dns-not-found', 'greeter.internal.example.com:50051'), ('connection-timeout', 'slow.example.com:50051'), ('connection-reset', 'orders.example.com:8080'), ('tls-self-signed', 'dev.example.com:443 tls'), ('tls-expired', 'shop.example.com:443 tls'), ('tls-on-plain-port', 'mail.example.com:443 tls'), ('http2-stream-reset', 'stream.example.com:443 tls')], ver=pkg('@grpc/grpc-js'))
node('pg', 'pg.js', [('connection-refused', 'postgres://app:x@db.example.com:5432/shop'), ('connection-refused', 'postgres://app:x@localhost:5432/shop'), ('connection-reset', 'postgres://app:x@orders.example.com:5432/shop'), ('empty-reply', 'postgres://app:x@billing.example.com:5432/shop'), ('connection-timeout', 'postgres://app:x@slow.example.com:5432/shop'), ('read-timeout', 'postgres://app:x@search.example.com:5432/shop'), ('dns-not-found', 'postgres://app:x@postgres.example.com:5432/shop'), ('dns-temporary', 'postgres://app:x@lame.example.com/shop'), ('network-unreachable', 'postgres://app:x@offline.example.net/shop')], ver=pkg('pg'))
node('mysql2', 'mysql2.js', [('connection-refused', 'mysql://app:x@localhost:3306/shop'), ('connection-reset', 'mysql://app:x@orders.example.com/shop'), ('empty-reply', 'mysql://app:x@billing.example.com/shop'), ('connection-timeout', 'mysql://app:x@slow.example.com/shop'), ('dns-not-found', 'mysql://app:x@mysql.example.com/shop'), ('host-unreachable', 'mysql://app:x@far.example.net/shop')], ver=pkg('mysql2'))
node('redis', 'redis.js', [('connection-refused', 'redis://cache.example.com:6379 log'), ('connection-refused', 'redis://localhost:6379'), ('connection-reset', 'redis://orders.example.com:6379'), ('empty-reply', 'redis://billing.example.com:6379 log'), ('connection-timeout', 'redis://slow.example.com:6379'), ('dns-not-found', 'redis://redis.example.com:6379 log'), ('tls-on-plain-port', 'rediss://mail.example.com:443')], ver=pkg('redis'))
node('ioredis', 'ioredis.js', [('connection-refused', 'redis://cache.example.com:6379'), ('connection-reset', 'redis://orders.example.com:6379'), ('connection-timeout', 'redis://slow.example.com:6379'), ('dns-not-found', 'redis://redis.example.com:6379'), ('dns-temporary', 'redis://lame.example.com')], ver=pkg('ioredis'))
node('mongodb', 'mongodb.js', [('connection-refused', 'mongodb://db.example.com:27017/shop'), ('connection-refused', 'mongodb://localhost:27017'), ('connection-reset', 'mongodb://orders.example.com:27017'), ('connection-timeout', 'mongodb://slow.example.com:27017'), ('dns-not-found', 'mongodb://mongo.example.com:27017/shop'), ('dns-not-found', 'mongodb+srv://cluster0.abc12.example.net/shop'), ('tls-self-signed', '"mongodb://dev.example.com:443/?tls=true"')], ver=pkg('mongodb'))
node('nodemailer', 'nodemailer.js', [('connection-refused', 'localhost 587'), ('connection-reset', 'orders.example.com 25'), ('connection-timeout', 'slow.example.com 587'), ('read-timeout', 'search.example.com 25'), ('dns-not-found', 'smtp.example.com 587'), ('tls-self-signed', 'dev.example.com 465 tls'), ('tls-on-plain-port', 'mail.example.com 443 tls'), ('empty-reply', 'billing.example.com 25')], ver=pkg('nodemailer'))
node('mqtt', 'mqtt.js', [('connection-refused', 'mqtt://queue.example.com:1883'), ('dns-not-found', 'mqtt://broker.example.com'), ('connection-reset', 'mqtt://orders.example.com'), ('tls-expired', 'mqtts://shop.example.com:8443')], ver=pkg('mqtt'))
node('amqplib', 'amqp.js', [('connection-refused', 'amqp://queue.example.com'), ('empty-reply', 'amqp://billing.example.com'), ('connection-reset', 'amqp://orders.example.com'), ('dns-not-found', 'amqp://rabbitmq.example.com'), ('connection-timeout', 'amqp://slow.example.com')], ver=pkg('amqplib'))
node('kafkajs', 'kafka.js', [('connection-refused', 'queue.example.com:9092'), ('dns-not-found', 'kafka.example.com:9092'), ('connection-timeout', 'slow.example.com:9092'), ('connection-reset', 'orders.example.com:9092')], ver=pkg('kafkajs'))
node('elasticsearch-js', 'elastic.js', [('connection-refused', 'http://api.example.com:9200'), ('connection-reset', 'http://orders.example.com:9200'), ('read-timeout', 'http://search.example.com:9200'), ('dns-not-found', 'http://es01.example.com:9200'), ('tls-self-signed', 'https://dev.example.com:8443')], ver=pkg('@elastic/elasticsearch'))
node('aws-sdk-js', 's3.js', [('connection-refused', 'http://api.example.com:9000'), ('dns-not-found', 'http://s3.eu-west-9.example.com'), ('tls-unknown-issuer', 'https://intranet.example.com'), ('connection-reset', 'http://orders.example.com')], ver=pkg('@aws-sdk/client-s3'))
node('tedious', 'tedious.js', [('connection-refused', 'db.example.com 1433'), ('dns-not-found', 'sql.example.com 1433'), ('connection-timeout', 'slow.example.com 1433'), ('connection-reset', 'orders.example.com 1433')], ver=pkg('tedious'))
node('node20-dns', 'dns.js', [('dns-not-found', 'nope.example.com'), ('dns-no-data', 'mailonly.example.com'), ('dns-temporary', 'lame.example.com'), ('dns-refused', 'corp.example.org'), ('dns-not-found', 'nope.example.com lookup'), ('dns-temporary', 'lame.example.com lookup'), ('dns-no-data', 'app.example.com resolveMx'), ('dns-temporary', 'quiet.example.com resolve4')], timeout=30)
node('node24-dns', 'dns.js', [('dns-not-found', 'nope.example.com'), ('dns-no-data', 'mailonly.example.com resolve6'), ('dns-temporary', 'corp.example.org lookup')], bin=N24)
# a port that is taken
busy = subprocess.Popen(['node', 'listen.js', '3000'], stdout=subprocess.DEVNULL); time.sleep(.5)
node('node20-server', 'listen.js', [('address-in-use', '3000')]); node('node24-server', 'listen.js', [('address-in-use', '3000')], bin=N24)
node('express', 'express.js', [('address-in-use', '3000')], ver=pkg('express')); node('fastify', 'fastify.mjs', [('address-in-use', '3000')], ver=pkg('fastify'))
busy.kill()
node('fastify', 'fastify.mjs', [('http-500 http-404', '3001')], ver=pkg('fastify'))
node('node20-fs', 'many-files.js', [('too-many-open-files', '')], bin='ulimit -n 60; node'); node('node20-net', 'many-sockets.js', [('too-many-open-files', '')], bin='ulimit -n 60; node'); node('node24-net', 'many-sockets.js', [('too-many-open-files', '')], bin='ulimit -n 60; ' + N24)
node('node20-net', 'epipe.js', [('broken-pipe', 'billing.example.com 8080')], timeout=6); node('node20-stdout', 'stdout-epipe.js', [('broken-pipe', '| head -2')])
# a package manager against a registry that fails
for f, u, k in [('connection-refused', 'http://api.example.com:4873', {}), ('dns-not-found', 'http://registry.exmaple.com', {}), ('connection-reset', 'http://orders.example.com:8080', {}), ('tls-self-signed', 'https://dev.example.com', {}), ('tls-expired', 'https://shop.example.com', {}),
                ('tls-unknown-issuer', 'https://intranet.example.com', {}), ('connection-timeout', 'http://slow.example.com', {}), ('read-timeout', 'http://search.example.com', {}), ('dns-temporary', 'http://lame.example.com', {})]:
    VERSIONS['npm'] = version('npm --version'); rec('npm', f, 'npm install left-pad --registry %s --fetch-retries 0 --fetch-timeout 2000 --cache /tmp/npmc --userconfig /dev/null --no-audit --no-fund' % u, timeout=25, cwd='/home/ada')
for f in ['connection-refused']: rec('npm', f, 'npm ping --registry http://static.example.com --fetch-retries 0 --cache /tmp/npmc --userconfig /dev/null', timeout=20)
# gateways of npm and HTTPS servers' own logs
def gateway(producer, script, f, target, cmd, port, extra=''):
    VERSIONS[producer] = pkg(producer)
    g = subprocess.Popen('node %s %d %s %s' % (script, port, target, extra), shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True); time.sleep(1)
    t = run(cmd, 6); time.sleep(.2); os.killpg(g.pid, 15); keep(producer, f, g.communicate()[0].decode('utf8', 'replace'))
    m = re.match(r'HTTP/1.1 ([45]\d\d)', t)
    if m: keep(producer, 'http-' + m[1], t)
gateway('http-proxy-middleware', 'proxy.js', 'connection-refused', 'http://api.example.com:3000', 'curl -si http://127.0.0.1:4000/orders', 4000)
gateway('http-proxy-middleware', 'proxy.js', 'connection-reset', 'http://orders.example.com', 'curl -si http://127.0.0.1:4001/orders', 4001)
gateway('http-proxy-middleware', 'proxy.js', 'dns-not-found', 'http://backend.example.com', 'curl -si http://127.0.0.1:4002/orders', 4002)
gateway('http-proxy', 'http-proxy.js', 'connection-refused', 'http://api.example.com:3000', 'curl -s http://127.0.0.1:4003/orders', 4003)
gateway('node20-https-server', 'tls-server.js', 'plain-http-on-tls-port', C + '/good', 'curl -s http://127.0.0.1:4443/', 4443)
gateway('node20-https-server', 'tls-server.js', 'tls-expired', C + '/expired', 'curl -s --resolve shop.example.com:4444:127.0.0.1 https://shop.example.com:4444/', 4444)
gateway('node20-https-server', 'tls-server.js', 'tls-protocol', C + '/good', 'curl -s --tls-max 1.2 https://127.0.0.1:4445/', 4445, 'TLSv1.3')
gateway('node20-https-server', 'tls-server.js', 'tls-unknown-issuer', C + '/leafonly', 'curl -s https://127.0.0.1:4446/', 4446)
h2.kill()
