import logging, sys
import requests

logging.basicConfig(level=logging.INFO, format='%(asctime)s %(levelname)s [%(name)s] %(message)s')
log = logging.getLogger('orders.sync')
log.info('starting sync')
try:
    r = requests.get(sys.argv[1], timeout=2.5)
    r.raise_for_status()
except requests.RequestException as e:
    log.error('sync failed: %s', e)
