/** Milliseconds after which a program that nobody stopped goes on by itself. */
const patience = 100;

/**
Stops the program and all that it was started with, as Ctrl-Z does, until the shell continues it.

Resolves once it runs again. Where no shell is there to continue it, as in `ssh -t` or a container,
the system passes over the signal, and the program goes on.
*/
export const suspendProgram = (): Promise<void> =>
	new Promise((resolve) => {
		// A signal that somebody hears stops nobody.
		const heard = process.rawListeners('SIGTSTP') as NodeJS.SignalsListener[];
		process.removeAllListeners('SIGTSTP');
		const goOn = (): void => {
			clearTimeout(timer);
			process.off('SIGCONT', goOn);
			for (const listener of heard) process.on('SIGTSTP', listener);
			resolve();
		};
		process.on('SIGCONT', goOn);
		// While the program is stopped no time passes for it.
		const timer = setTimeout(goOn, patience);
		process.kill(0, 'SIGTSTP');
	});
