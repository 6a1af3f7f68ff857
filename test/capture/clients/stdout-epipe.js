let i = 0;
setInterval(() => console.log('line', i++), 1);
