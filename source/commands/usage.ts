/** What `--help` prints. */
export const usage = `Usage: error-lesson [command] [options]

Without a command the lesson opens where you stopped. Press ? in it for the keys.

Commands
  print            print the lesson as plain text
  progress         print where you stand
  grade FILE       grade typed diagnoses, one JSON line each
  reset            start again; asks first and keeps a backup

Options
  --ascii          no box drawing, no signs, no letters beyond ASCII
  --width N        columns to print to, 20 to 200 (print)
  --answers        with the answers (print)
  --json           for programs (progress, grade)
  --disputes       list the verdicts that you disputed (progress)
  --yes            do not ask (reset)
  -h, --help       this text
  -v, --version    the version

Environment
  ERROR_LESSON_HOME  the folder for your progress
  NO_COLOR, FORCE_COLOR, LANG, TERM  are honoured

Exit codes: 0 done, 1 nothing there or not agreed, 2 wrong usage or no keyboard.
`;
