import sys, pymysql
pymysql.connect(host=sys.argv[1], user='app', password='x', database='shop', connect_timeout=2, read_timeout=2)
