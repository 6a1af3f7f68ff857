require 'httparty'
r = HTTParty.get(ARGV[0], timeout: 2, limit: 4)
raise "API answered #{r.code} #{r.message}" unless r.success?
