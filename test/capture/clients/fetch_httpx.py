import sys, httpx
r = httpx.get(sys.argv[1], timeout=2.5, follow_redirects=True)
r.raise_for_status()
print(r.json())
