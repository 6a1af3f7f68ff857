/**
Stands in for the package figures, of which the bundle would hold several hundred symbols: only the
default indicator of ink-select-input asks for one, and the lesson draws its own.
*/
const figures = {pointer: '>'};

export default figures;
