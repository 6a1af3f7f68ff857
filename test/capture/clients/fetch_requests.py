import sys
import requests

r = requests.get(sys.argv[1], timeout=2.5)
r.raise_for_status()
print(r.json())
