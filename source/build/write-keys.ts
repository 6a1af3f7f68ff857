import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {insertKeys} from './insert-keys.ts';

// `npm run keys`: puts the table of keys into the README.
const readme = path.resolve(import.meta.dirname, '../../README.md');
writeFileSync(readme, insertKeys(readFileSync(readme, 'utf8')));
