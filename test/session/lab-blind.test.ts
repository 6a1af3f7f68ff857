import {describe, expect, it} from 'vitest';
import {layBlind} from '../../source/session/lay-blind.ts';
import {listSuspects} from '../../source/session/list-suspects.ts';
import * as fake from '../helpers/fake-lab.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

/** Starts a round about the one scenario that may be asked about. */
const open = (blind = [fake.refused]): Session => {
	const session = startSession(readTestCourse('exit-codes'));
	const {scenarios} = fake;
	session.press('l');
	session.happen(
		{kind: 'catalogue-loaded', catalogue: readTestCatalogue()},
		{
			kind: 'lab-started',
			unavailable: [],
			scenarios: scenarios.map((one) => ({
				...one,
				blind: blind.some(({id}) => id === one.id),
			})),
		},
	);
	session.press('b');
	session.happen({kind: 'clock-read', at: 1000});
	return session;
};

const page = (session: Session): string =>
	layBlind(session.state(), session.screen('blind'), session.world)
		.lines.map((line) => line.map(({text}) => text).join(''))
		.join('\n');

const typeAnswer = (session: Session, text: string, at: number): void => {
	session.press('enter');
	session.type(text);
	session.press('enter');
	session.happen({kind: 'clock-read', at});
};

describe('blind mode', () => {
	it('asks for the time, which decides what it is about', () => {
		const session = open();
		expect(session.wishes.at(-1)).toEqual({kind: 'read-clock'});
		expect(session.screen('blind')).toMatchObject({
			...{scenario: 'refused', started: 1000},
		});
	});

	it('shows the address and nothing that gives the failure away', () => {
		const session = open();
		expect(page(session)).toContain('http://127.0.0.1:18400/');
		expect(page(session)).not.toMatch(/refused|not running|curl/);
	});

	it('names the authority in every round with TLS, whether the client needs it or not', () => {
		const {authority: _, ...unknown} = fake.certificateExpired;
		expect(page(open([fake.certificateExpired]))).toContain('/tmp/lab/ca.pem');
		expect(page(open([unknown]))).toContain('/tmp/lab/ca.pem');
		expect(page(open())).not.toContain('/tmp/lab/ca.pem');
	});

	it('counts the checks from its start on', () => {
		const session = open();
		expect(page(session)).toContain('Nothing was asked there yet.');
		session.happen({kind: 'wire-changed', events: fake.refusal(1)});
		expect(page(session)).toContain('1 check so far.');
		session.happen({kind: 'wire-changed', events: fake.refusal(2, 400)});
		expect(page(session)).toContain('2 checks so far.');
		expect(page(session)).not.toContain('SYN');
	});

	it('judges a typed answer and counts points, checks and time', () => {
		const session = open();
		session.happen({kind: 'wire-changed', events: fake.refusal(1)});
		typeAnswer(session, 'layer type action', 46_000);
		expect(page(session)).toContain('✓ connection refused: The service is not running.');
		expect(page(session)).toContain('100 of 100 points');
		expect(page(session)).toContain('25  for 1 check');
		expect(page(session)).toContain('15  for 45 s');
		expect(page(session)).toContain('0.1 ms  RST');
		expect(session.record).toEqual([
			{
				...{kind: 'blind-finished', scenario: 'refused', answer: 'layer type action'},
				...{right: 1, checks: 1, ms: 45_000, points: 100},
			},
		]);
	});

	it('gives the layer alone to whoever takes it for another failure', () => {
		const session = open();
		typeAnswer(session, 'layer action', 2000);
		expect(session.record).toMatchObject([{right: 1 / 3}]);
	});

	it('takes an answer from a list of what it may be, and tells what was mixed up', () => {
		const session = open([fake.refused, fake.upstreamReset]);
		const {lab, catalogue} = session.state();
		if (lab?.kind !== 'running') throw new Error('The lab does not run.');
		const suspects = listSuspects(lab, catalogue).map(({id}) => id);
		expect(suspects).toEqual(['http-502', 'connection-refused']);
		const wanted = session.screen('blind').scenario;
		const wrong = wanted === 'refused' ? 'http-502' : 'connection-refused';
		session.press('c', ...(wrong === 'http-502' ? [] : ['down']), 'enter');
		session.happen({kind: 'clock-read', at: 2000});
		expect(session.record).toMatchObject([{answer: wrong, right: 0, points: 0}]);
		expect(page(session)).toMatch(/✗ .*\n(.*\n)* {2}You said .*: /);
	});

	it('asks about another scenario in the next round', () => {
		const session = open([fake.refused, fake.upstreamReset]);
		const first = session.screen('blind').scenario;
		typeAnswer(session, 'type', 2000);
		session.press('enter');
		session.happen({kind: 'clock-read', at: 3000});
		expect(session.screen('blind').scenario).not.toBe(first);
		expect(session.screen('blind').stage.kind).toBe('searching');
	});

	it('breaks what was mended before', () => {
		const session = startSession(readTestCourse('exit-codes'));
		session.press('l');
		session.happen(
			{kind: 'catalogue-loaded', catalogue: readTestCatalogue()},
			fake.started,
		);
		session.press('enter', 'p');
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'repair'},
			result: fake.mendedResult,
		});
		session.press('esc', 'b');
		session.happen({kind: 'clock-read', at: 0});
		expect(session.wishes.at(-1)).toEqual({kind: 'break-scenario', scenario: 'refused'});
	});

	it('asks from here for whoever has no other terminal, and records no run of its own', () => {
		const session = open();
		session.press('x', 'x');
		expect(session.wishes.filter(({kind}) => kind === 'run-scenario')).toHaveLength(1);
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'run'},
			result: fake.refusedResult,
		});
		expect(page(session)).toContain('It ended with exit code 7');
		expect(session.record).toEqual([]);
	});

	it('goes back to the list, and from the list of failures to the riddle', () => {
		const session = open();
		session.press('c', 'esc');
		expect(session.screen('blind').stage.kind).toBe('searching');
		session.press('esc');
		expect(session.screen('lab')).toBeDefined();
	});
});
