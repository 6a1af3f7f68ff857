import sys, pymongo
pymongo.MongoClient(sys.argv[1], serverSelectionTimeoutMS=1500).shop.orders.find_one()
