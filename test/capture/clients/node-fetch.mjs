import fetch from 'node-fetch';

const res = await fetch(process.argv[2], {follow: 5});
if (!res.ok) throw new Error(res.status + ' ' + res.statusText);
console.log(await res.json());
