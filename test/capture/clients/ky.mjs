import ky from 'ky';

console.log(await ky(process.argv[2], {timeout: 2500, retry: 0}).json());
