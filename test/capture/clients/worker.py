import logging, sys, time
import requests

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='[%(asctime)s: %(levelname)s/MainProcess] %(message)s')
log = logging.getLogger('celery')
for i in range(12): log.info('Task shop.tasks.invoice[%08x] succeeded in %.3fs: None', 0x404a0b + i * 7919, .05 + i / 100)
try:
    requests.get(sys.argv[1], timeout=2).raise_for_status()
except requests.RequestException:
    log.exception('Task shop.tasks.sync_stock[9f2c404b] raised unexpected')
for i in range(8): log.info('Task shop.tasks.invoice[%08x] succeeded in %.3fs: None', 0x502c0b + i * 7919, .04 + i / 100)
