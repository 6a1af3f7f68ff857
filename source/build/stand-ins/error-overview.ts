/**
Stands in for Ink's picture of a crash, a stack trace over the lesson. The program leaves the
screen, says a sentence and writes the stack to a file instead.
*/
const ErrorOverview = () => null;

export default ErrorOverview;
