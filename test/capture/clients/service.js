// a shop's worker: much healthy logging, one failing call in between
const url = process.argv[2]
let n = 0
const log = (level, msg, extra = {}) => console.log(process.argv[3] === 'json' ? JSON.stringify({ level, time: new Date().toISOString(), msg, ...extra }) : `${new Date().toISOString()} ${level.toUpperCase().padEnd(5)} [worker] ${msg}`)
async function main () {
  log('info', 'worker started, pid 504, concurrency 4')
  for (let i = 0; i < 18; i++) log('info', `order ${5000 + i * 29} exported in ${40 + i * 7} ms`)
  try {
    const res = await fetch(url, { signal: AbortSignal.timeout(4000) })
    if (!res.ok) log('error', `stock service answered ${res.status} ${res.statusText}`, { url })
  } catch (err) {
    log('error', `stock sync failed: ${err.message}${err.cause ? ': ' + (err.cause.code ?? '') + ' ' + err.cause.message : ''}`, { stack: err.stack })
  }
  for (let i = 0; i < 9; i++) log('info', `order ${6000 + i * 31} exported in ${35 + i * 9} ms`)
  log('info', `metrics: exported=${27 + n} queue=0 rss=50.4MB`)
}
main()
