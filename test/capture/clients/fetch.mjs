const res = await fetch(process.argv[2]);
if (!res.ok) throw new Error(`HTTP ${res.status} ${res.statusText}`);
console.log(await res.text());
