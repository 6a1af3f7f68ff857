import {useInput} from 'ink';
import {useState} from 'react';

/** Fails in the way that `FAULT` names once `!` is pressed; only builds for tests have it. */
export const FaultOnKey = () => {
	const [failing, setFailing] = useState(false);
	useInput((input) => {
		if (input !== '!') return;
		if (FAULT === 'component') setFailing(true);
		if (FAULT === 'thrown') throw new Error('a fault in a key, as asked');
		if (FAULT === 'rejected')
			void Promise.reject(new Error('a rejected promise, as asked'));
		if (FAULT === 'warning') process.emitWarning('a warning, as asked');
	});
	if (failing) throw new Error('a fault in a component, as asked');
	return null;
};
