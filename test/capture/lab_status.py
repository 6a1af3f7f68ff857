"""Paths of the lab's web server and the status each answers."""
# neutral path -> status; the paths do not give the answer away
STATUS = {'/api/search': 400, '/api/me': 401, '/api/upgrade': 402, '/admin': 403, '/api/orders/17': 404, '/api/items': 405,
  '/api/report': 406, '/api/form': 408, '/api/users': 409, '/v1/users': 410, '/api/chunks': 411, '/api/docs/7': 412, '/upload': 413,
  '/q': 414, '/api/images': 415, '/tenant': 421, '/api/signup': 422, '/dav/plan': 423, '/dav/tree': 424, '/api/early': 425, '/ws': 426,
  '/api/put': 428, '/api/feed': 429, '/cookie': 431, '/video': 451, '/checkout': 500, '/api/patch': 501, '/gw': 502, '/stock': 503,
  '/reports/year': 504, '/old': 505, '/dav/big': 507, '/dav/loop': 508, '/wifi': 511, '/e/444': 444,
  '/ng/a': 494, '/ng/b': 495, '/ng/c': 496, '/ng/d': 497, '/ng/e': 499, '/ng/f': 498, '/cf/a': 520, '/cf/b': 521, '/cf/c': 522, '/cf/d': 523,
  '/cf/e': 524, '/cf/f': 525, '/cf/g': 526, '/cf/h': 530}
REASON = {400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed',
  406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed',
  413: 'Payload Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type', 421: 'Misdirected Request', 422: 'Unprocessable Entity',
  423: 'Locked', 424: 'Failed Dependency', 425: 'Too Early', 426: 'Upgrade Required', 428: 'Precondition Required', 429: 'Too Many Requests',
  431: 'Request Header Fields Too Large', 451: 'Unavailable For Legal Reasons', 500: 'Internal Server Error', 501: 'Not Implemented',
  502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 507: 'Insufficient Storage',
  508: 'Loop Detected', 511: 'Network Authentication Required', 494: 'Request Header Too Large', 495: 'SSL Certificate Error',
  496: 'SSL Certificate Required', 497: 'HTTP Request Sent to HTTPS Port', 498: 'Invalid Token', 499: 'Client Closed Request', 520: '', 521: '', 522: '',
  523: '', 524: '', 525: '', 526: '', 530: ''}
