require 'excon'
puts Excon.get(ARGV[0], connect_timeout: 2, read_timeout: 2, expects: 200).body
