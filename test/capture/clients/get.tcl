package require http
catch { package require tls; http::register https 443 [list ::tls::socket -autoservername 1 -require 1 -cafile /etc/ssl/certs/ca-certificates.crt] }
set tok [http::geturl [lindex $argv 0] -timeout 2500]
if {[http::status $tok] ne "ok"} { error "[http::status $tok]: [http::error $tok]" }
puts [http::code $tok]
