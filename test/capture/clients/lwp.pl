use strict; use warnings; use LWP::UserAgent;
my $ua = LWP::UserAgent->new(timeout => 2, max_redirect => 4);
my $res = $ua->get($ARGV[0]);
die 'Could not fetch ', $ARGV[0], ': ', $res->status_line unless $res->is_success;
