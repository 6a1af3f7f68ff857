from flask import Flask, abort

app = Flask('shop')

@app.get('/')
def index(): return 'ok'

@app.get('/boom')
def boom(): return {}['items']

@app.get('/down')
def down(): abort(503)
