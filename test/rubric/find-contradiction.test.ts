import {describe, expect, it} from 'vitest';
import {findContradiction, leaveOut} from '../../source/rubric/find-contradiction.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';
import {readyRubric} from '../../source/rubric/ready-rubric.ts';
import {tokenise} from '../../source/text/tokenise.ts';
import {lessonRubric} from './lesson-rubric.ts';

const tokensOf = (answer: string) =>
	tokenise(answer, readyRubric(lessonRubric()).vocabulary);

const rest = (answer: string) => {
	const tokens = tokensOf(answer);
	return leaveOut(answer, tokens, findContradiction(tokens))
		.replaceAll(/[\s.,;]+/g, ' ')
		.trim();
};

const met = (answer: string, exercise: string): readonly string[] =>
	gradeAnswer(answer, exercise, lessonRubric())
		.verdicts.filter((verdict) => verdict.met)
		.map(({criterion}) => criterion);

describe('a contradiction word for word', () => {
	it.each([
		['The name has an address. The name has no address.', ''],
		["It's DNS. It isn't DNS. dig it.", 'dig it'],
		['We may write, we may not write; ask for the scope.', 'ask for the scope'],
		['Too slow. Raise the limit, do not raise the limit.', 'Too slow'],
		['Dig the name. No record. Don’t dig the name.', 'No record'],
	])('leaves of %s only %j', (answer, left) => {
		expect(rest(answer)).toBe(left);
	});

	it.each([
		'The gateway is fine. The app is not fine.',
		'Known but not allowed.',
		'DNS has it. Nah, DNS does not have it.',
		'Not turned away because of my name, turned away because of my role.',
		'If stale, renew. If not stale, ask for the scope.',
		'We sent a minus. Do not send a minus.',
		'It is not the gateway.\nIt is the gateway.',
		'dns. not dns.',
		'',
	])('is not seen in %j', (answer) => {
		expect(findContradiction(tokensOf(answer)).size).toBe(0);
	});

	it('earns nothing, and leaves what else is said', () => {
		expect(met('The name has an address. The name has no address.', 'B')).toEqual([]);
		expect(
			met('DNS has no record of the name. I would dig it. I would not dig it.', 'B'),
		).toEqual(['layer', 'type']);
		expect(
			met(
				'We are known to the API and lack the right. I will ask for the scope. I will not ask for the scope.',
				'A',
			),
		).toEqual(['layer', 'type', 'restraint']);
	});

	it('is quoted as what was said and denied', () => {
		const answer = 'No doubt here. The name has no address. The name has an address.';
		for (const verdict of gradeAnswer(answer, 'B', lessonRubric()).verdicts.slice(0, 2)) {
			expect(verdict.state).toBe('contradicted');
			expect(verdict.evidence.map(({start, end}) => answer.slice(start, end))).toEqual([
				'The name has an address',
				'The name has no address',
			]);
		}
	});

	it('takes time in proportion to the length', () => {
		const time = (count: number): number => {
			const tokens = tokensOf(
				'the name has an address. the name has no address. '.repeat(count),
			);
			const before = process.cpuUsage().user;
			findContradiction(tokens);
			return (process.cpuUsage().user - before) / 1000;
		};
		time(200);
		expect(time(2000)).toBeLessThan(40 * time(400) + 60);
	});
});
