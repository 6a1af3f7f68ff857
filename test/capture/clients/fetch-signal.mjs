const res = await fetch(process.argv[2], {signal: AbortSignal.timeout(1500)});
console.log(res.status);
