use Mojo::UserAgent;
my $ua = Mojo::UserAgent->new(connect_timeout => 2, inactivity_timeout => 2, max_redirects => 3);
my $res = $ua->get($ARGV[0])->result;
die $res->code . ' ' . $res->message . "\n" if $res->is_error;
