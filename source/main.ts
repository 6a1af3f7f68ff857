import './supply-missing.ts';
import {runCommand} from './commands/run-command.ts';

try {
	process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
	const {reportCrash} = await import('./terminal/report-crash.ts');
	process.stderr.write(`${reportCrash(error, VERSION)}\n`);
	process.exitCode = 1;
}
