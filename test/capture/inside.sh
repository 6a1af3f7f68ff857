#!/bin/bash
# Second half of enter.sh: set up addresses, names, certificates and servers, then run the command.
set -eu
hostname web01
ip link set lo up
for i in $(seq 10 60); do ip addr add 192.0.2.$i/32 dev lo; done
# 203.0.113.10: a neighbour that never answers (SYNs are dropped); 203.0.113.99: no neighbour at all (EHOSTUNREACH)
ip link add v0 type veth peer name v1; ip addr add 203.0.113.2/24 dev v0; ip link set v0 up; ip link set v1 up
ip neigh add 203.0.113.10 lladdr 02:00:00:00:00:10 dev v0
ip route add unreachable 198.51.100.0/24
sysctl -qw net.ipv4.tcp_syn_retries=1 net.ipv4.ip_unprivileged_port_start=0 net.ipv4.ping_group_range="0 2147483647"
cat > "$LAB/hosts" <<H
127.0.0.1 localhost
::1 localhost
127.0.1.1 web01
192.0.2.10 api.example.com db.example.com cache.example.com queue.example.com api.internal
192.0.2.11 app.example.com
192.0.2.12 orders.example.com
192.0.2.13 billing.example.com
192.0.2.14 search.example.com
192.0.2.15 files.example.com
192.0.2.16 legacy.example.com
192.0.2.20 shop.example.com
192.0.2.21 new.example.com
192.0.2.22 dev.example.com
192.0.2.23 intranet.example.com
192.0.2.24 cdn.example.com
192.0.2.25 blog.example.org
192.0.2.26 old.example.com
192.0.2.27 modern.example.com
192.0.2.28 pay.example.com
192.0.2.29 partners.example.com
192.0.2.31 vault.example.com
192.0.2.30 bank.example.com
192.0.2.33 mail.example.com
192.0.2.34 static.example.com
192.0.2.40 stream.example.com
192.0.2.50 proxy.example.com
203.0.113.10 slow.example.com
203.0.113.99 nas.example.com
198.51.100.7 far.example.net
198.18.0.9 offline.example.net
2001:db8::9 v6.example.net
H
mount --bind "$LAB/hosts" /etc/hosts
printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' > "$LAB/resolv.conf"
mount --bind "$LAB/resolv.conf" /etc/resolv.conf
printf 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n' > "$LAB/nsswitch.conf"
mount --bind "$LAB/nsswitch.conf" /etc/nsswitch.conf
cat /etc/ssl/certs/ca-certificates.crt "$LAB/certs/ca.crt" > "$LAB/bundle.crt"
mount --bind "$LAB/bundle.crt" /etc/ssl/certs/ca-certificates.crt
mount -t tmpfs tmpfs /home; mkdir -p /home/ada; mount --bind "$LAB/home" /home/ada
[ -d "${LAB_APP:-}" ] && mount --bind "$LAB_APP" /home/ada/app
export HOME=/home/ada USER=ada LOGNAME=ada LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC TERM=dumb
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export NODE_EXTRA_CA_CERTS="$LAB/certs/ca.crt" SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt NO_COLOR=1
cd /home/ada/app
cp "$HERE"/clients/* "$LAB"/certs/ca.crt "$LAB"/certs/crl.pem .; head -c 3000000 /dev/zero | tr "\0" x > big.bin
/usr/bin/python3 "$HERE/lab.py" "$LAB/certs" & LABPID=$!
for _ in $(seq 50); do (exec 3<>/dev/tcp/127.0.0.1/53) 2>/dev/null && break; sleep .1; done; sleep .3
set +e
PYTHONPATH="$HERE" PYTHONDONTWRITEBYTECODE=1 "$@"
RC=$?
kill $LABPID
exit $RC
