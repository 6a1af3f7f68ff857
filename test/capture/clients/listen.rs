use std::net::TcpListener;

fn main() -> std::io::Result<()> {
    let l = TcpListener::bind("127.0.0.1:3000")?;
    for s in l.incoming() { s?; }
    Ok(())
}
