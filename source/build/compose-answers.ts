/** A made-up answer with what is known of it; a criterion that is missing is not known. */
export type ComposedAnswer = {
	readonly exercise: string;
	readonly answer: string;
	readonly met: Readonly<Record<string, boolean>>;
};

type Statement = {readonly exercise: string; readonly group: string; readonly text: string};

/** Draws numbers from 0 to 1 that are the same on every run (mulberry32). */
const makeLots = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
};

const readStatements = (text: string): readonly Statement[] => {
	const statements: Statement[] = [];
	let exercise = '';
	let group = '';
	for (const line of text.split('\n')) {
		const heading = /^\[(\S+) (.+)\]$/.exec(line);
		if (heading !== null) [, exercise = '', group = ''] = heading;
		else if (line.trim() !== '' && !line.startsWith('#')) {
			statements.push({exercise, group, text: line.trim()});
		}
	}
	return statements;
};

/** Ways of saying that something is not so; what is in them earns and loses nothing. */
const denials: readonly ((text: string) => string)[] = [
	(text) => `It isn't that ${text}`,
	(text) => `I first thought that ${text}, but no`,
	(text) => `${text}? no`,
	(text) => `not this one: ${text}`,
	(text) => `One might think that ${text}, which would be wrong`,
	(text) => `you could believe ${text}, it's not the case`,
	(text) => `If ${text}, it would have said something else`,
	(text) => `At first: ${text}. No wait`,
];

/** Ways of saying two things without choosing. */
const wavering: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `either ${one} or ${other}`,
	(one, other) => `could be ${one}, could be ${other}, no idea`,
	(one, other) => `maybe ${one}, maybe ${other}`,
	(one, other) => `${one} or ${other} or both`,
];

const seconds: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `Most likely ${one}, otherwise ${other}`,
	(one, other) => `${one}; if not that, ${other}`,
	(one, other) => `first guess: ${one}. second guess: ${other}`,
	(one, other) => `${one} (or, less likely, ${other})`,
];

const joints = ['. ', '. ', '. ', ', ', '\n', '; ', ' and ', ' - ', ' so ', '.. ', '\n- '] as const;

/**
Joins statements to whole answers, so that a scorer meets each of them in many company.

What an answer is worth follows from its statements. The same seed gives the same answers.
*/
export const composeAnswers = (
	text: string,
	perExercise: number,
	seed: number,
): readonly ComposedAnswer[] => {
	const statements = readStatements(text);
	const lots = makeLots(seed);
	const one = <Item>(items: readonly Item[]): Item | undefined =>
		items[Math.floor(lots() * items.length)];
	const exercises = [...new Set(statements.map(({exercise}) => exercise))].filter(
		(id) => id !== '*',
	);
	const drawFrom = (exercise: string, group: string): string | undefined =>
		one(statements.filter((item) => item.exercise === exercise && item.group === group))?.text;
	const composed: ComposedAnswer[] = [];

	const compose = (exercise: string): void => {
		const draw = (group: string): string => drawFrom(exercise, group) ?? '';
		const parts: string[] = [];
		const met: Record<string, boolean> = {attempt: true};
		const withRestraint = statements.some(
			(item) => item.exercise === exercise && item.group === '-restraint',
		);
		met['layer'] = false;
		met['type'] = false;
		met['action'] = false;
		const lot = lots();
		const right = draw('+layer +type');
		const wrong = draw('-type');
		if (lot < 0.22) {
			parts.push(right);
			met['layer'] = true;
			met['type'] = true;
		} else if (lot < 0.4) {
			parts.push(draw('+type'));
			met['type'] = true;
			if (lots() < 0.4) {
				parts.unshift(draw('+layer'));
				met['layer'] = true;
			}
		} else if (lot < 0.5) {
			parts.push(draw('+layer'));
			met['layer'] = true;
		} else if (lot < 0.62) {
			parts.push(wrong);
			delete met['layer'];
		} else if (lot < 0.68) {
			parts.push(draw('-layer'));
			delete met['type'];
		} else if (lot < 0.76) {
			const both = [lots() < 0.5 ? right : draw('+type'), wrong];
			parts.push(...(lots() < 0.5 ? both : both.reverse()));
			delete met['layer'];
		} else if (lot < 0.88) {
			const denied = one(denials)?.(lots() < 0.6 ? wrong : draw('-layer')) ?? '';
			const said = lots();
			parts.push(denied);
			if (said < 0.6) {
				parts.push(right);
				met['layer'] = true;
				met['type'] = true;
			} else if (said < 0.8) {
				parts.push(draw('+type'));
				met['type'] = true;
			}
		} else if (lot < 0.93) {
			parts.push(one(seconds)?.(right, wrong) ?? '');
			met['layer'] = true;
			met['type'] = true;
		} else {
			parts.push(one(wavering)?.(right, wrong) ?? '');
			delete met['layer'];
		}
		if (withRestraint) met['restraint'] = true;
		const doing = lots();
		if (doing < 0.5) {
			parts.push(draw('+action'));
			met['action'] = true;
		} else if (doing < 0.8) parts.push(draw('action0'));
		if (doing > 0.4 && doing < 0.5) parts.push(draw('action0'));
		if (withRestraint) {
			const sparing = lots();
			if (sparing < 0.25) {
				parts.splice(1 + Math.floor(lots() * parts.length), 0, draw('-restraint'));
				met['restraint'] = false;
			} else if (sparing < 0.45) {
				parts.splice(1 + Math.floor(lots() * parts.length), 0, draw('~restraint'));
			} else if (sparing < 0.5) {
				const denied = one(denials.slice(0, 1))?.(draw('-restraint')) ?? '';
				if (denied.includes('bug')) parts.push(denied);
			}
			// Some of the wrong failures blame the server, some do not.
			if (met['layer'] === undefined || parts.some((part) => /bug|broken|fault/.test(part))) {
				if (met['restraint']) delete met['restraint'];
			}
		}
		const noise = drawFrom('*', 'noise');
		if (lots() < 0.15 && noise !== undefined) parts.unshift(noise);
		const joint = one(joints) ?? '. ';
		const style = lots();
		const shown = parts
			.filter((part) => part !== '')
			.map((part) =>
				style < 0.4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toLowerCase(),
			);
		composed.push({exercise, answer: shown.join(joint), met});
	};

	for (const exercise of exercises) {
		for (let count = 0; count < perExercise; count++) compose(exercise);
		for (const {group, exercise: every, text: nothing} of statements) {
			if (every !== '*' || group !== 'nothing') continue;
			composed.push({
				exercise,
				answer: nothing,
				met: {attempt: false, layer: false, type: false, action: false},
			});
		}
	}
	return composed;
};
