// Run as a program by lab-kill.test.ts: the command with the real process around it.
import {labCommand} from '../../source/commands/lab.ts';
import {commandIo} from '../../source/commands/process-io.ts';

process.exitCode = await labCommand(process.argv.slice(2), commandIo());
