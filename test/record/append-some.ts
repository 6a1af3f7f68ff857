// Appends 500 entries that carry the name given as the second argument, and says what went wrong.
import {openRecord} from '../../source/record/write-record.ts';

const [path, name] = process.argv.slice(2).map(String);
const record = openRecord(path ?? '', {
	onProblem: (problem) => process.stdout.write(`${problem ?? 'kept again'}\n`),
});

for (let at = 0; at < 500; at += 1) {
	record.append({
		at,
		lesson: 'small',
		kind: 'draft-kept',
		exercise: `${name}-${at}`,
		text: 'x'.repeat(200),
	});
}
