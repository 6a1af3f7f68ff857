import socket, sys
s = socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=2.5)
s.settimeout(2)
for _ in range(5):
    s.sendall(b'PING\r\n' * 100)
    print(s.recv(100))
