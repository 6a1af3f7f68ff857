#!/usr/bin/env python3
"""Rare statuses, each through a few clients."""
from rec import *
from lab_status import STATUS
PATHOF = {v: k for k, v in STATUS.items()}
A = 'http://app.example.com:8080'
CLIENTS = [('curl', 'curl -sSi %s', 'curl --version'), ('curl', 'curl -fsS %s', 'curl --version'), ('python-requests', '/usr/bin/python3 fetch_requests_log.py %s', "/usr/bin/python3 -c 'import requests;print(requests.__version__)'"), ('wget', 'wget -t1 -O /dev/null %s', 'wget --version'),
  ('axios', 'node axios-caught.js %s', "node -p 'require(\"axios/package.json\").version'"), ('httpie', 'http --ignore-stdin --check-status --print=hb %s', 'http --version'), ('lwp-request', 'lwp-request -S -d %s', 'perl -MLWP -e "print LWP->VERSION"'), ('node24-fetch', os.environ.get('LAB_NODE24', 'node') + ' fetch-caught.mjs %s', os.environ.get('LAB_NODE24', 'node') + ' --version')]
for n, code in enumerate([402, 406, 408, 412, 421, 425, 426, 428, 431, 451, 494, 495, 496, 497, 498, 499, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 530]):
    for k in range(4):
        p, c, v = CLIENTS[(n * 3 + k * 2 + (k > 1)) % len(CLIENTS)]
        VERSIONS.setdefault(p, version(v))
        rec(p, 'http-%d' % code, c % (A + PATHOF[code]), tag='rare-%d' % code)
