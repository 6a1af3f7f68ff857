async def app(scope, receive, send):
    if scope['type'] != 'http': return
    if scope['path'] == '/boom': raise KeyError('items')
    code = 404 if scope['path'] == '/missing' else 200
    await send({'type': 'http.response.start', 'status': code, 'headers': []})
    await send({'type': 'http.response.body', 'body': b'ok'})
