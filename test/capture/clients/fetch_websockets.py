import asyncio, sys, websockets

async def main():
    async with websockets.connect(sys.argv[1].replace('http', 'ws', 1), open_timeout=2.5) as ws:
        await ws.send('hi')

asyncio.run(main())
