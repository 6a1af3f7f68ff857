import {Agent, request} from 'undici';

const dispatcher = new Agent({
	headersTimeout: 1500,
	bodyTimeout: 1500,
	connectTimeout: 1500,
});
const {statusCode, body} = await request(process.argv[2], {dispatcher});
console.log(statusCode, await body.text());
