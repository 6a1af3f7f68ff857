import type {Reporter, TestModule} from 'vitest/node';

/** Ends the output of a run with one line that a script can read: `N passed, N failed`. */
export default class CountReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		// A file that can't be loaded or a suite that can't be set up has no failed test.
		let failed = errors.length;
		for (const module of modules) {
			failed += module.errors().length;
			for (const suite of module.children.allSuites()) failed += suite.errors().length;
			for (const test of module.children.allTests()) {
				const {state} = test.result();
				if (state === 'passed') passed++;
				if (state === 'failed') failed++;
			}
		}
		// The default reporter writes its summary after this.
		process.once('exit', () =>
			process.stdout.write(`${passed} passed, ${failed} failed\n`),
		);
	}
}
