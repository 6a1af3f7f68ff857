import sys, dns.resolver
print(dns.resolver.resolve(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else 'A', lifetime=2)[0])
