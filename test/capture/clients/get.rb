require 'net/http'
require 'uri'
uri = URI(ARGV[0])
http = Net::HTTP.new(uri.host, uri.port)
http.use_ssl = uri.scheme == 'https'
http.open_timeout = http.read_timeout = 2
http.max_retries = 0
res = http.get(uri.path.empty? ? '/' : uri.path)
res.value
puts res.body
