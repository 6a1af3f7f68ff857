require 'faraday'
conn = Faraday.new(request: { timeout: 2 }) { |f| f.response :raise_error; f.adapter :net_http }
puts conn.get(ARGV[0]).body
