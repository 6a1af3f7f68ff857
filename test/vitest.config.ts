import {readFileSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	version: string;
};

export default defineConfig({
	root,
	define: {VERSION: JSON.stringify(version)},
	test: {
		// Vitest would leave one core of two to itself; most tests wait for a terminal.
		maxWorkers: 2,
		include: ['test/**/*.test.{ts,tsx}'],
		reporters: ['default', './test/helpers/count-reporter.ts'],
	},
});
