const { chromium } = require('playwright-core')
;(async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try { await (await browser.newPage()).goto(process.argv[2], { timeout: 6000 }) } finally { await browser.close() }
})()
