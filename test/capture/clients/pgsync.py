import sys, psycopg2
psycopg2.connect(sys.argv[1], connect_timeout=2)
