require 'rest-client'
puts RestClient::Request.execute(method: :get, url: ARGV[0], timeout: 2).body
