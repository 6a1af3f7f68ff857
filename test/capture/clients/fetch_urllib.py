import sys
from urllib.request import urlopen

def load(url):
    with urlopen(url, timeout=2.5) as res:
        return res.read()

print(len(load(sys.argv[1])))
