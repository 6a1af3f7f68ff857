import sys, paramiko
c = paramiko.SSHClient()
c.set_missing_host_key_policy(paramiko.AutoAddPolicy())
c.connect(sys.argv[1], port=int(sys.argv[2]), username='ada', password='x', timeout=2, banner_timeout=2)
