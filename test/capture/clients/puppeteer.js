const puppeteer = require('puppeteer-core')
;(async () => {
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], userDataDir: '/tmp/chr-p' })
  const page = await browser.newPage()
  let failed
  await page.goto(process.argv[2], { timeout: 6000 }).catch((e) => { failed = e })
  if (process.argv[3] === 'page') console.log(await page.evaluate(() => document.body.innerText))
  await browser.close()
  if (failed && process.argv[3] !== 'page') throw failed
})()
