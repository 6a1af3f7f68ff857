import sys, urllib3
http = urllib3.PoolManager(timeout=2.5, retries=urllib3.Retry(1, backoff_factor=0.1))
print(http.request('GET', sys.argv[1]).status)
