local http = require(arg[1]:match('^https') and 'ssl.https' or 'socket.http')
http.TIMEOUT = 2
local body, code, headers, status = http.request(arg[1])
if not body then error('request failed: ' .. tostring(code)) end
if code >= 400 then error(status) end
print(#body)
