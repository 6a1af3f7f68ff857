#!/usr/bin/env python3
"""Puts the parts together: checks that each text shows what its label says, drops the rest, sets "aside"."""
import glob, json, os, random, re, sys
PARTS = os.environ.get('CAPTURE_PARTS', '/tmp/error-lesson-parts'); OUT = sys.argv[1]
EV = {'connection-refused': r'(?i)refused|ECONNREFUSED|Could ?n.t connect to server|errno[= ]111|\b10061\b|unreachable - invalid|cannot connect to|Failed to establish',
 'connection-reset': r'(?i)connection reset|ECONNRESET|reset by peer|ConnectionReset|CONNECTION_RESET|errno=104|\(104|SC--|reset before headers',
 'connection-timeout': r'(?i)timed? ?-?out|ETIMEDOUT|timeout|i/o timeout|deadline exceeded|100% packet loss|after \d{4,} ms', 'read-timeout': r'(?i)timed? ?-?out|timeout|deadline|TimedOut|WouldBlock|Resource temporarily unavailable|too slow|Read timed',
 'empty-reply': r'(?i)empty reply|EMPTY_RESPONSE|without (sending|response)|hang up|other side closed|closed (the )?connection|connection closed|unexpectedly|prematurely|closed by (remote|the)|EOF\b|no data received|lost connection|Socket closed|Server disconnected|end of file|Server gone|closed by server|zero-length|ConnectionClosed|PROTOCOL_CONNECTION_LOST|Error reading from|finished without|no response|no more data|terminated|Premature',
 'broken-pipe': r'(?i)broken ?pipe|EPIPE', 'host-unreachable': r'(?i)no route to host|EHOSTUNREACH|host.*unreachable|ADDRESS_UNREACHABLE|HOST_UNREACHABLE|NoRouteToHost', 'network-unreachable': r'(?i)network.{0,12}unreachable|ENETUNREACH|NetworkUnreachable',
 'address-in-use': r'(?i)in use|EADDRINUSE|AddrInUse', 'too-many-open-files': r'(?i)too many open files|EMFILE',
 'dns-not-found': r'(?i)ENOTFOUND|could ?n.t resolve|could not resolve|NXDOMAIN|name or service not known|no such host|not known|unable to (resolve|locate)|NAME_NOT_RESOLVED|UnknownHost|getaddrinfo|Host not found|not found: 3|name does not exist|resolution failed|No address associated|failed to lookup|unknown host|nodename|Can.t resolve|UnresolvedAddress|cannot be located|not resolve|domain name does not exist|Name Error|Unable to determine IP|determine IP address|No valid IPv4|Temporary failure in name|Try again|DNS error|Name lookup|cannot resolve|Unable to find|not found',
 'dns-no-data': r'(?i)ENODATA|ANSWER: 0|No answer|no address|no data|has no|NODATA|failed: NOERROR|no mail|nxrrset|NoAnswer|does not contain an answer|no records', 'dns-temporary': r'(?i)EAI_AGAIN|temporary failure|SERVFAIL|timed out|try again|no servers could|server failure|failure|TIMEOUT|Resolving timed out|server misbehaving|Could not contact DNS|NoNameservers',
 'dns-refused': r'REFUSED', 'tls-expired': r'(?i)expired', 'tls-not-yet-valid': r'(?i)not yet|NOT_YET|NotYetValid|not activated|future', 'tls-self-signed': r'(?i)self.signed|SELF_SIGNED',
 'tls-unknown-issuer': r"(?i)issuer|verify the first|unknown authority|PKIX path building|SELF_SIGNED_CERT_IN_CHAIN|self.signed certificate in certificate chain|AUTHORITY_INVALID|unknown ca|known issuer|unknown certificate authority",
 'tls-hostname-mismatch': r"(?i)host ?name|altname|does not match|doesn't match|No subject alternative|COMMON_NAME_INVALID|is valid for|not in the cert|name in the certificate|mismatch|Bad cert ident", 'tls-revoked': r'(?i)revoked',
 'tls-protocol': r'(?i)protocol.version|unsupported.protocol|protocol_version|version.{0,20}not supported|VERSION_OR_CIPHER|SSL_PROTOCOL|wrong version', 'tls-handshake': r'(?i)handshake|SSL_ERROR_SYSCALL|unexpected eof|SSLEOF|EOF occurred|before secure TLS|non-properly terminated|SSLZeroReturn|unexpected message|connection was closed|end of file|Unable to establish SSL|SSL_connect',
 'tls-client-certificate': r'(?i)certificate.required|bad_certificate|CLIENT_AUTH|SSL certificate was sent|no required SSL|has requested a certificate|Certificate is required|peer did not return|client certificate', 'plain-http-on-tls-port': r'(?i)plain HTTP|HTTP request to an HTTPS|http.request|HTTPS port|HTTP_REQUEST|SSL-enabled server port|does not appear to be a valid TLS|first record does not look',
 'tls-on-plain-port': r'(?i)wrong.version.number|does not look like a TLS|unrecognized|packet length|SSL_PROTOCOL_ERROR|record overflow|unexpected TLS|Unsupported or unrecognized|HTTP response to HTTPS|invalid response to SSL negotiation|unknown protocol|WRONG_VERSION|not an SSL|insecure',
 'too-many-redirects': r'(?i)redirect', 'partial-body': r'(?i)bytes remaining|outstanding read data|incomplete|premature|terminated|unexpected EOF|aborted|Just got|closed at byte|bytes missing|ended before|end of file|IncompleteRead|fewer|mismatch|connection closed|EOF|Transferred a partial|peer closed|Payload|fixed content-length|stream was destroyed|socket hang up|UND_ERR_BODY_TIMEOUT|transfer closed|partial',
 'invalid-response': r"(?i)HTTP/0\.9|invalid|malformed|bad status|BadStatusLine|Parse Error|Expected HTTP|HPE_|Illegal|Unsupported|HTTP/1\.1 protocol|wrong status|bad response|not a HTTP|BAD HTTP|content unencoding|Bogus|protocol error|kex_exchange|valid HTTP|Bad header|sent no valid|parse|ERR_HTTP2_ERROR|HTTPBadResponse", 'proxy-refused': r'(?i)proxy|tunnel|\b407\b',
 'http2-stream-reset': r'(?i)stream closed|stream error|HTTP2_STREAM|HTTP/2 stream|ERR_HTTP2|RST_STREAM|NGHTTP2|GOAWAY|StreamReset|ConnectionTerminated|Session closed with error'}
TLS_ANY = ['tls-self-signed', 'tls-expired', 'tls-not-yet-valid', 'tls-hostname-mismatch']
# When a text lacks the evidence for how it was produced, it is labelled by what it does say: (producers, text, failures, also); else it is dropped.
FALL = [
 ('caddy', r"doesn't contain any IP SANs", ['http-502', 'tls-hostname-mismatch'], []), ('^go', r'dial tcp.*i/o timeout', ['connection-timeout'], []), ('apache2', r'request header field exceeds', ['http-400'], ['http-431']),
 ('nginx-error', r'connect\(\) failed \(111', ['http-502', 'connection-refused'], []),
 ('wget2|lynx', r'Failed to resolve|Unable to locate remote host', ['dns-not-found'], []),
 ('.', r'certificate verify failed|certificate verification failed|peer cert untrusted|CERTIFICATE_VERIFY_FAILED', ['tls-unknown-issuer'], TLS_ANY),
 ('.', r'ECONNRESET.*socket hang up|socket hang up|other side closed|Remote end closed|Server disconnected', ['empty-reply'], ['connection-reset']),
 ('.', r'ECONNRESET|[Cc]onnection reset by peer|connection was reset', ['connection-reset'], []),
 ('.', r'doesn.t have a known issuer|certificate issuer is unknown', ['tls-unknown-issuer'], ['tls-self-signed']),
 ('.', r'DEPTH_ZERO_SELF_SIGNED|self[- ]signed certificate(?! in)', ['tls-self-signed'], []),
 ('.', r'SSLEOFError|EOF occurred in violation|session has been invalidated|Unable to establish SSL|terminated the handshake|handshake failure|Failed to enable crypto|A TLS error occurred|unexpected eof', ['tls-handshake'], []),
 ('.', r'certificate verify failed|certificate verification failed|peer cert untrusted|CERTIFICATE_VERIFY_FAILED', ['tls-unknown-issuer'], TLS_ANY),
 ('lynx', r'Unable to connect to remote host', ['connection-refused'], ['connection-timeout', 'host-unreachable', 'network-unreachable']),
 ('lynx', r'Unexpected network read error', ['connection-reset'], ['empty-reply']), ('lynx', r'Socket read failed', ['read-timeout'], []),
 ('wget2|lynx', r'Failed to resolve|Unable to locate remote host', ['dns-not-found'], []),
 ('perl|excon|lua|tcl|paramiko', r'end of stream while looking|EOFError|request failed: closed|Premature connection close|^eof', ['empty-reply'], ['connection-reset']),
 ('perl', r'Unexpected end of stream', ['partial-body'], []), ('excon', r'no address for', ['dns-not-found'], []),
 ('php', r'HTTP request failed! +\d+ \w', ['invalid-response'], []), ('php', r'HTTP request failed!', ['empty-reply'], ['read-timeout', 'connection-reset']),
 ('java', r'java.io.FileNotFoundException: https?:', ['http-404'], ['http-410']), ('java', r'java.net.ConnectException', ['connection-refused'], []), ('java', r'UnknownHostException|UnresolvedAddress', ['dns-not-found'], []),
 ('.', r'signed by unknown authority|PKIX path building', ['tls-unknown-issuer'], ['tls-self-signed']), ('^go', r'https://.*: EOF', ['empty-reply'], ['tls-handshake']), ('aiohttp', r'ClientPayloadError', ['partial-body'], []), ('paramiko', r'NoValidConnectionsError', ['connection-refused'], ['host-unreachable', 'connection-timeout']), ('nginx-error', r'limiting requests', ['http-503'], ['http-429']),
 ('ruby-resolv', r'no information for', ['dns-not-found'], ['dns-no-data', 'dns-temporary']), ('^go', r'server misbehaving', ['dns-temporary'], ['dns-refused']), ('^go', r'unexpected EOF', ['partial-body'], []), ('^go', r'Client.Timeout exceeded', ['read-timeout'], []),
 ('tedious', r'Could not connect', ['connection-refused'], ['connection-timeout']), ('httpie|axios|got', r'timed out', ['read-timeout'], ['connection-timeout']),
 ('mysql', r'\(115\)', ['connection-refused'], []), ('mysql', r'\(110\)|error: 110', ['connection-timeout'], ['read-timeout']), ('mysql', r'\(113\)', ['host-unreachable'], []), ('mysql', r'Unknown server host', ['dns-not-found'], []), ('mysql', r'error: 104', ['connection-reset'], []), ('mysql', r'Lost connection', ['empty-reply'], []),
 ('psql|psycopg|swaks|mosquitto', r'closed.*unexpectedly|connection was lost', ['empty-reply'], ['connection-reset']), ('ldap', r"Can't contact LDAP server", ['connection-refused'], ['dns-not-found', 'connection-timeout']),
 ('mosquitto', r'Lookup error', ['dns-not-found'], []), ('swaks', r'Bad hostname', ['dns-not-found'], []), ('pg-isready|pg_isready', r'no response', ['connection-refused'], ['connection-timeout']),
 ('docker', r'Cannot connect to the Docker daemon', ['connection-refused'], ['connection-timeout']), ('apt', r'Connection failed', ['connection-reset'], ['read-timeout', 'empty-reply']),
 ('host|unbound', r'SERVFAIL', ['dns-temporary'], []), ('kdig', r"can't connect to", ['connection-refused'], []), ('gnutls', r'Error in the pull function', ['connection-reset'], []),
 ('links', r'Invalid certificate', ['tls-unknown-issuer'], TLS_ANY), ('git', r'info/refs not valid', ['http-404'], []), ('.', r'ECONNREFUSED|[Cc]onnection refused', ['connection-refused'], []),
 ('chromium|puppeteer|playwright', r'VERSION_OR_CIPHER_MISMATCH', ['tls-protocol'], ['tls-handshake']), ('chromium|puppeteer|playwright', r'ERR_CERT_AUTHORITY_INVALID', ['tls-unknown-issuer'], ['tls-self-signed']), ('chromium|puppeteer|playwright', r'ERR_CERT_DATE_INVALID', ['tls-expired'], ['tls-not-yet-valid']), ('chromium|puppeteer|playwright', r'ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT', ['connection-timeout'], []), ('chromium|puppeteer|playwright', r'ERR_EMPTY_RESPONSE', ['empty-reply'], []), ('chromium|puppeteer|playwright', r'ERR_CONNECTION_CLOSED', ['tls-handshake'], ['empty-reply'])]
VALUES = [(r'connect E[A-Z]+ ([\d.]+|::1|[a-f\d:]+:[a-f\d:]+):(\d+)', ('host', 'port')), (r'Failed to connect to (\S+) port (\d+)', ('host', 'port')), (r'connect to host (\S+) port (\d+)', ('host', 'port')), (r'dial tcp ([\d.]+):(\d+)', ('host', 'port')), (r'[Cc]ould not resolve host: ([\w.-]+)', ('host',)), (r'getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)', ('host',)), (r'lookup ([\w.-]+) on ', ('host',)), (r'address already in use ([\d.:]*):(\d+)', ('host', 'port')), (r'([\w.-]+) \(192\.0\.2\.\d+\)\|?,? port (\d+)', ('host', 'port'))]
# Timeouts whose words do not say which kind: the one an expert names first.
VAGUE = [('axios|got|superagent', r'timeout of \d+ms|Timeout awaiting', ['read-timeout'], ['connection-timeout']), ('httpie|ky|node\d+-fetch|ofetch|aiohttp', r'(?i)timed out|due to timeout|TimeoutError', ['read-timeout'], ['connection-timeout']),
 ('^pg$', r'timeout expired', ['connection-timeout'], ['read-timeout']), ('^ws$|websockets', r'handshake.*timed out|timed out during handshake|TimeoutError', ['connection-timeout'], ['read-timeout']), ('ssh', r'banner exchange', ['read-timeout'], ['connection-timeout']), ('httping|swaks', r'(?i)timeout', None, [])]
OVER = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'relabel.json'))) if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'relabel.json')) else {}
HINT = {'http-404': r'open\(\) ".*failed \(2:|Resource not found|errorCode=4 Reached', 'http-403': r'access forbidden by rule|directory index of .* is forbidden|client denied by server|Access Denied', 'http-401': r'no user/password was provided|Authorization failed|retry with authorization', 'http-500': r'internal redirection cycle', 'http-503': r'limiting requests', 'http-400': r'client sent too long header', 'http-499': r'client prematurely closed connection', 'http-502': r'no live upstreams|failed \(2: No such file or directory\) while connecting to upstream', 'http-413': r'too large body'}
def shows(f, t):
    if f.startswith('http-5') and re.search(r'^\d{4}/\d\d/\d\d .*\[(error|crit|info|warn)\].*upstream:|could not be resolved', t): return True   # nginx's error log: the client got 502 or 504
    if f in HINT and re.search(HINT[f], t): return True
    if f.startswith('http-'): return re.search(r'(?<!\d)%s(?!\d)' % f[5:], t) is not None
    return re.search(EV[f], t) is not None
def tidy(t):
    """Names and paths of the machine that the recorder did not know."""
    t = re.sub(r'^Pseudo-terminal will not be allocated.*\n', '', t)
    t = re.sub(r'(?<![\w/])/root\b', '/home/ada', t)
    return re.sub(r'/tmp/(ap|gitx|kc|dk|cg|gm|gem|pipx|chr[\w-]*|servers?)\b', r'/home/ada/\1', t)
rows, seen, bad, moved = [], set(), [], []
for p in sorted(glob.glob(PARTS + '/cases_*.jsonl')):
    if p.endswith('cases_negative.jsonl'): continue
    for line in open(p):
        r = json.loads(line)
        r['text'] = tidy(r['text'])
        o = OVER.get(r['id'])
        if o is not None:
            if o == 'drop': continue
            r.update(o)
        else:
            for rx, prod, f, also in OVER.get('*', []):
                if re.search(prod, r['producer']) and re.search(rx, r['text']) and set(r['failures']) & set(f + also): r['failures'] = f; r['also'] = also
        if not r['failures']: bad.append(r); continue
        if set(r['failures']) <= {'read-timeout', 'connection-timeout'} and o is None:
            for prod, rx, f, also in VAGUE:
                if f and re.search(prod, r['producer']) and re.search(rx, r['text']) and not re.search(r'ETIMEDOUT|ConnectTimeout|UND_ERR', r['text']): r['failures'], r['also'] = f, also; break
        if r['producer'] == 'nginx-error-log' and r['failures'] == ['http-502'] and 'connect() failed (111' in r['text']: r['failures'] = ['http-502', 'connection-refused']
        miss = [f for f in r['failures'] if not shows(f, r['text'])]
        if miss and o is None:
            hit = next(((f, also) for prod, rx, f, also in FALL if re.search(prod, r['producer']) and re.search(rx, r['text'])), None)
            if hit and (len(r['failures']) == 1 or len(hit[0]) == 2): r['also'] = hit[1] + [x for x in r['failures'] if x.startswith(('tls-', 'conn', 'empty', 'dns', 'partial')) and 'ERR_CERT' not in r['text']]; r['failures'] = hit[0]
            elif [f for f in r['failures'] if f not in miss] and len(r['failures']) == 2: r['also'] = miss; r['failures'] = [f for f in r['failures'] if f not in miss]
            else: bad.append({**r, 'miss': miss}); continue
            r['also'] = [x for x in dict.fromkeys(r['also']) if x not in r['failures']]
            moved.append(r)
        for rx, keys in VALUES:
            m = re.search(rx, r['text'])
            if m and 'values' not in r: r['values'] = dict(zip(keys, m.groups()))
        if {'http-423', 'http-424'} & set(r['failures']): continue   # no such ids
        key = re.sub(r'(?<!\d)(?![45]\d\d(?!\d))\d+|[0-9a-f]{8,}', '#', r['text']) + r['producer']
        if key in seen: continue
        seen.add(key)
        r['also'] = [x for x in r['also'] if x not in r['failures']]
        rows.append(r)
ids = {}
for r in rows:
    n = ids[r['id']] = ids.get(r['id'], 0) + 1
    if n > 1: r['id'] += '-%s' % n
rnd = random.Random(20261122)
groups = {}
for r in rows: groups.setdefault((r['producer'], r['failures'][0]), []).append(r)
by = {}
for k in sorted(groups): by.setdefault(k[0], []).append(k)
aside = set()
for prod in sorted(by):
    ks = by[prod][:]; rnd.shuffle(ks)
    n = len(ks) // 3 + (1 if rnd.random() < len(ks) % 3 / 3 and len(ks) > 1 else 0)
    aside.update(ks[:n])
with open(OUT, 'w') as f:
    for r in rows:
        if (r['producer'], r['failures'][0]) in aside: r['aside'] = True
        f.write(json.dumps(r, ensure_ascii=False) + '\n')
print(len(rows), 'kept', len(bad), 'without evidence', sum(1 for r in rows if r.get('aside')), 'aside')
if '-v' in sys.argv:
    for r in moved: print('MOVED %s -> %s also %s: %s' % (r['id'], r['failures'], r['also'], r['text'][:150].replace('\n', ' | ')))
    for r in bad: print('%s %s %s' % (r['id'], r.get('miss'), r['text'][:int(os.environ.get('N', 300))].replace('\n', ' | ')))

neg = []
for line in open(PARTS + '/cases_negative.jsonl') if os.path.exists(PARTS + '/cases_negative.jsonl') else []:
    r = json.loads(line); r['text'] = tidy(r['text'])
    if r['id'].rsplit('-', 1)[0].endswith('-written'): r['written'] = True   # written by hand in the program's format, not captured
    neg.append(r)
for g in sorted({r['producer'] for r in neg}):
    for r in [x for x in neg if x['producer'] == g]:
        if rnd.random() < 1 / 3: r['aside'] = True
    mine = [x for x in neg if x['producer'] == g]
    if len(mine) > 1 and all(x.get('aside') for x in mine): del mine[0]['aside']
with open(os.path.join(os.path.dirname(OUT), 'negatives.jsonl'), 'w') as f:
    for r in neg: f.write(json.dumps(r, ensure_ascii=False) + '\n')
print(len(neg), 'negatives,', sum(1 for r in neg if r.get('written')), 'written by hand,', sum(1 for r in neg if r.get('aside')), 'aside')
