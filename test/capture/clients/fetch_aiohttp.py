import asyncio, sys, aiohttp

async def main():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2.5)) as s:
        async with s.get(sys.argv[1]) as r:
            r.raise_for_status()
            print(await r.text())

asyncio.run(main())
