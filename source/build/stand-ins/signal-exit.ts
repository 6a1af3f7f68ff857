/**
Stands in for the package signal-exit in the bundle, with which Ink would draw once more and
tidy up when the process ends. The program gives the terminal back by itself, in one write that
also works while it crashes; anything drawn after that would land in the shell.
*/
const signalExit = () => (): void => {};

export default signalExit;
