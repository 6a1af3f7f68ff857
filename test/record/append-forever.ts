// Appends until it is killed; says "written" each time that a hundred entries are in the file.
import {openRecord} from '../../source/record/write-record.ts';

const record = openRecord(String(process.argv[2]));

const round = (start: number) => {
	for (let at = start; at < start + 100; at += 1) {
		record.append({
			at,
			lesson: 'small',
			kind: 'section-read',
			section: 'x'.repeat(3000),
		});
	}

	process.stdout.write('written\n', () => setImmediate(round, start + 100));
};

round(0);
