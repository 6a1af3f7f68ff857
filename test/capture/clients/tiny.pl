use strict; use warnings; use HTTP::Tiny;
my $res = HTTP::Tiny->new(timeout => 2, verify_SSL => 1, max_redirect => 4)->get($ARGV[0]);
die "GET $ARGV[0] failed: $res->{status} $res->{reason}\n" . ($res->{status} == 599 ? $res->{content} : '') unless $res->{success};
