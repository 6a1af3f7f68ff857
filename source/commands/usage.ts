/** What `--help` prints. */
export const usage = `Usage: error-lesson [command] [options]

Without a command the lesson opens where you stopped. Press ? in it for the keys.

Commands
  explain [FILE]   say what failed in an output: from a file, or piped in
  explain CODE     say what a code means: 504, ECONNRESET, curl 7, NXDOMAIN
  drill            answer questions on fresh outputs, and again what you missed
  export           write what you missed as flashcards for Anki
  lab              make every failure happen for real on this machine
  lab --serve      the same without the app, until it is stopped
  print            print the lesson as plain text
  progress         print where you stand
  grade FILE       grade typed diagnoses, one JSON line each
  reset            start again; asks first and keeps a backup

Options
  --ascii          no box drawing, no signs, no letters beyond ASCII
  --width N        columns to print to, 20 to 200 (print)
  --answers        with the answers (print)
  --json           for programs (explain, progress, grade, lab)
  --only A,B       only these scenarios (lab); layers, codes or failures (drill)
  --port-base N    the first port to use (lab)
  --count N        so many questions (drill)
  --exam           no feedback until the end, and a time limit (drill)
  --seed N         the same questions again (drill)
  --anki FILE      the file to write (export)
  --disputes       list the verdicts that you disputed (progress)
  --yes            do not ask (reset)
  -h, --help       this text
  -v, --version    the version

Environment
  ERROR_LESSON_HOME  the folder for your progress
  NO_COLOR, FORCE_COLOR, LANG, TERM  are honoured

Exit codes: 0 done, 1 nothing found, 2 wrong usage or no keyboard.
`;
