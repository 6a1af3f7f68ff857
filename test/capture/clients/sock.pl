use strict; use IO::Socket::INET;
my $s = IO::Socket::INET->new(PeerAddr => $ARGV[0], PeerPort => $ARGV[1], Timeout => 2) or die "connect to $ARGV[0]:$ARGV[1]: $!";
