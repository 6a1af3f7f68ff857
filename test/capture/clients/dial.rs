use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

fn main() {
    let target = std::env::args().nth(1).unwrap();
    let addr = target.to_socket_addrs().expect("resolve").next().unwrap();
    let mut s = if std::env::args().count() > 2 { TcpStream::connect_timeout(&addr, Duration::from_secs(1)) } else { TcpStream::connect(addr) }.unwrap();
    s.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
    for _ in 0..5 {
        s.write_all(b"PING\r\n").expect("write failed");
        let mut buf = [0; 64];
        s.read_exact(&mut buf).expect("read failed");
    }
}
