import {ofetch} from 'ofetch';

console.log(await ofetch(process.argv[2], {retry: 0, timeout: 2500}));
