import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {assembleKernel} from './assemble-kernel.ts';

// `npm run kernel`: assembles source/rubric/kernel.wat into kernel-code.ts.
const folder = path.resolve(import.meta.dirname, '../rubric');
const code = await assembleKernel(readFileSync(path.join(folder, 'kernel.wat'), 'utf8'));
writeFileSync(
	path.join(folder, 'kernel-code.ts'),
	`/** kernel.wat as WebAssembly, in Base64; written by \`npm run kernel\`. */\nexport const kernelCode =\n\t'${code}';\n`,
);
