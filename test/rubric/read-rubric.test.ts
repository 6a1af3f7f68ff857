import {describe, expect, it} from 'vitest';
import {readRubric} from '../../source/content/read-rubric.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';

const tea = `criteria:
  - id: colour
    label: colour
    asks: What colour is the tea?
    own: true
  - id: manners
    label: manners
    asks: Is nobody insulted?
    stands: true
concepts:
  green: |
    green, emerald, like grass/moss
  wrong-colour: |
    black, red
exercise: cup
colour:
  meets:
    is-green: "@green .. tea, tea .. @green"
  opposes:
    is-black: "@wrong-colour tea"
manners:
  opposes:
    insult: "stupid, you fool"
`;

const read = (text: string, file = 'rubric.yaml') =>
	readRubric([{file, text}], {cup: 'Tea is served.'});

const rubricOf = (text: string) => {
	const result = read(text);
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return result.rubric;
};

const problemsOf = (text: string, file?: string) => {
	const result = read(text, file);
	return 'problems' in result ? result.problems : [];
};

describe('readRubric', () => {
	it('reads a rubric of other criteria that grades by its rules alone', () => {
		const marks = (answer: string) =>
			gradeAnswer(answer, 'cup', rubricOf(tea)).verdicts.map(
				({criterion, met}) => `${criterion} ${met}`,
			);
		expect(marks('The tea is like moss')).toEqual(['colour true', 'manners true']);
		expect(marks('black tea, you fool')).toEqual(['colour false', 'manners false']);
		expect(marks('The tea is not green')[0]).toBe('colour false');
	});

	it('names file and line of a phrase that cannot be read', () => {
		const [problem] = problemsOf(tea.replace('green, emerald,', 'green, .. emerald,'));
		expect(problem).toMatchObject({file: 'rubric.yaml', line: 12});
		expect(problem?.what).toContain('.. emerald');
	});

	it('names the concept that a phrase refers to and that is not there', () => {
		const [problem] = problemsOf(
			tea.replace('"@wrong-colour tea"', '"@wrong-color tea"'),
		);
		expect(problem?.line).toBe(20);
		expect(problem?.todo).toBe('Did you mean wrong-colour?');
	});

	it('reports concepts that refer to each other in a circle', () => {
		const circle = tea
			.replace('black, red', 'black, @green')
			.replace('like grass', '@wrong-colour like grass');
		expect(problemsOf(circle).map(({what}) => what)).toContain(
			'The concept green refers to itself in a circle.',
		);
	});

	it('reports a criterion, an exercise and a kind of rule that are not there', () => {
		const whats = problemsOf(
			tea
				.replace('exercise: cup', 'exercise: mug')
				.replace('manners:\n  opposes', 'maners:\n  opposes')
				.replace('  meets:', '  gives:'),
		).map(({what}) => what);
		expect(whats).toContain('There is no exercise mug in the lesson.');
		expect(whats).toContain('There is no criterion maners.');
		expect(whats).toContain('There are no rules of the kind gives.');
	});

	it('reports a file that is no YAML, by line', () => {
		expect(problemsOf('criteria:\n  - id: "x\n')[0]?.file).toBe('rubric.yaml');
	});

	it('reports of a file that is no YAML only that, not what others miss of it', () => {
		const result = readRubric(
			[
				{file: 'colours.yaml', text: 'concepts: [\n  pale: |\n    pale\n'},
				{file: 'cup.yaml', text: tea.replace('@green ..', '@pale ..')},
			],
			{cup: 'Tea is served.'},
		);
		const problems = 'problems' in result ? result.problems : [];
		expect(problems.length).toBeGreaterThan(0);
		expect(new Set(problems.map(({file}) => file))).toEqual(new Set(['colours.yaml']));
		expect(problems.every(({what}) => /not readable here: .*\.$/.test(what))).toBe(true);
	});

	it('reports a scorer that is none, and reads past training material', () => {
		expect(problemsOf('{"kind":"other"}', 'scorer.json')[0]?.what).toBe(
			'The file holds no scorer.',
		);
		expect(problemsOf('anything: : goes', 'statements.txt')).toEqual([]);
	});

	it('changes its version with its content', () => {
		const other = rubricOf(tea.replace('emerald', 'jade'));
		expect(rubricOf(tea).version).toBe(rubricOf(tea).version);
		expect(other.version).not.toBe(rubricOf(tea).version);
	});
});
