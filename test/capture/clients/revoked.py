import socket, ssl, sys
ctx = ssl.create_default_context(cafile='ca.crt')
ctx.load_verify_locations('crl.pem')
ctx.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
with socket.create_connection((sys.argv[1], 443)) as s:
    ctx.wrap_socket(s, server_hostname=sys.argv[1])
