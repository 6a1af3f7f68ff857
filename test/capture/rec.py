"""Recorder: runs a real program, keeps what it prints as one labelled line of JSON."""
import json, os, re, signal, subprocess, sys

OUT = os.environ.get('CAPTURE_PARTS', '/tmp/error-lesson-parts')
os.makedirs(OUT, exist_ok=True)
FAMILY = os.path.splitext(os.path.basename(sys.argv[0]))[0]
PATH = os.path.join(OUT, FAMILY + '.jsonl')
if os.environ.get('CAPTURE_APPEND') != '1': open(PATH, 'w').close()
VERSIONS, COUNT = {}, {}

def version(cmd):
    """First thing that looks like a version in what `cmd` prints."""
    try: t = subprocess.run(cmd, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=20).stdout.decode('utf8', 'replace')
    except Exception: return ''
    m = re.search(r'\d+\.\d+[\w.+-]*', t)
    return m[0] if m else ''

SCRUB = [(r'6\.\d+\.\d+-fc-\S+', '6.1.0-28-amd64'), (r'/tmp/error-lesson-lab/home|/root\b', '/home/ada'), (r'/tmp/error-lesson-lab/certs', '/home/ada/certs'), (r'/tmp/npmc', '/home/ada/.npm'), (r'/tmp/error-lesson-lab', '/home/ada'),
         (re.escape(os.environ.get('LAB_APP') or '/nowhere'), '/home/ada/app'), (re.escape(os.environ.get('HERE', '/nowhere')), '/home/ada/lab')]

def scrub(t):
    for a, b in SCRUB: t = re.sub(a, b, t)
    t = re.sub(r'\x1b\[[0-9;?]*[A-Za-z]', '', t)
    return t

def run(cmd, timeout=15, env=None, stdin=None, cwd=None):
    p = subprocess.Popen(cmd, shell=isinstance(cmd, str), executable='/bin/bash' if isinstance(cmd, str) else None, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL, env={**os.environ, **(env or {})}, start_new_session=True, cwd=cwd)
    try: out, _ = p.communicate(stdin.encode() if stdin is not None else None, timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(p.pid, signal.SIGKILL); out, _ = p.communicate()
    return out.decode('utf8', 'replace')

def keep(producer, failures, text, also=(), values=None, version='', tag=None, lines=80):
    if isinstance(failures, str): failures = failures.split()
    text = scrub(text).replace('\r\n', '\n').replace('\0', '').rstrip()
    text = '\n'.join(x for i, x in enumerate(text.split('\n')[:lines])).strip('\n')
    if '\r' in text: text = '\n'.join(x.split('\r')[-1] for x in text.split('\n'))
    text = text.strip('\n')
    short = tag or '-'.join(failures) or 'none'
    key = producer + '-' + short
    COUNT[key] = COUNT.get(key, 0) + 1
    i = '%s-%d' % (re.sub(r'[^A-Za-z0-9.]+', '-', key), COUNT[key])
    row = {'id': i, 'producer': producer, 'version': version or VERSIONS.get(producer, ''), 'failures': failures, 'also': list(also), 'text': text}
    if values: row['values'] = values
    if len(text) < 3: print('EMPTY', i); return
    with open(PATH, 'a') as f: f.write(json.dumps(row, ensure_ascii=False) + '\n')
    print('%s %s: %s' % (i, failures, ' | '.join(text.split('\n'))[-int(os.environ.get('SHOW', 170)):]), flush=True)

def rec(producer, failures, cmd, also=(), values=None, timeout=15, env=None, stdin=None, prompt=False, tag=None, pick=None, cwd=None, lines=80):
    """pick: keep only lines that match. prompt: put the shell prompt and command before, as a person pastes it."""
    t = run(cmd, timeout, env, stdin, cwd)
    if pick: t = '\n'.join(x for x in t.split('\n') if re.search(pick, x))
    if prompt: t = (prompt if isinstance(prompt, str) else 'ada@web01:~/app$ ') + (cmd if isinstance(cmd, str) else ' '.join(cmd)) + '\n' + t
    keep(producer, failures, t, also, values, tag=tag, lines=lines)
