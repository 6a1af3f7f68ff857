import {describe, expect, it} from 'vitest';
import type {ScenarioScreen} from '../../source/session/lab-screens.ts';
import type {RunningLab} from '../../source/session/lab-state.ts';
import {newestRequest} from '../../source/session/lab-wire.ts';
import {layScenario} from '../../source/session/lay-scenario.ts';
import * as fake from '../helpers/fake-lab.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const open = (): Session => {
	const session = startSession(readTestCourse('exit-codes'));
	session.press('l');
	session.happen(
		{kind: 'catalogue-loaded', catalogue: readTestCatalogue()},
		fake.started,
	);
	return session;
};

const lab = ({state}: Session): RunningLab => {
	const {lab: running} = state();
	if (running?.kind !== 'running') throw new Error('The lab does not run.');
	return running;
};

/** The lines of the page of a scenario, all of them. */
const page = (session: Session): string => {
	const screen: ScenarioScreen = session.screen('scenario');
	return layScenario(session.state(), screen, session.world)
		.lines.map((line) => line.map(({text}) => text).join(''))
		.join('\n');
};

describe('the lab', () => {
	it('is started, with the failures, when it is opened', () => {
		const session = startSession(readTestCourse('exit-codes'));
		session.press('l');
		expect(session.wishes).toEqual([{kind: 'load-catalogue'}, {kind: 'start-lab'}]);
		expect(session.screen('lab').selected).toBe(0);
		expect(session.state().lab).toEqual({kind: 'starting'});
	});

	it('stops when its list is left, and then hears nothing more', () => {
		const session = open();
		session.press('esc');
		expect(session.wishes.at(-1)).toEqual({kind: 'stop-lab'});
		session.happen(fake.started, {kind: 'wire-changed', events: fake.refusal(1)});
		expect(session.state().lab).toBeUndefined();
		expect(session.screen('home')).toBeDefined();
	});

	it('says why it could not start, and tries again', () => {
		const session = startSession(readTestCourse('exit-codes'));
		session.press('l');
		session.happen({kind: 'lab-failed', why: 'No port is free', todo: 'Close some.'});
		expect(session.state().lab).toMatchObject({kind: 'failed', why: 'No port is free'});
		session.press('b', 'x');
		session.press('enter');
		expect(session.wishes.at(-1)).toEqual({kind: 'start-lab'});
	});

	it('opens the scenario that is chosen, and not what is not to be had', () => {
		const session = open();
		session.press('enter');
		expect(session.screen('scenario').scenario).toBe('refused');
		session.press('esc', 'end', 'enter');
		expect(session.screen('lab').selected).toBe(4);
	});

	it('can be asked for from the command line', () => {
		const session = startSession(readTestCourse('exit-codes'));
		session.happen({kind: 'lab-asked'});
		expect(session.screen('lab')).toBeDefined();
		expect(session.wishes).toContainEqual({kind: 'start-lab'});
	});
});

describe('a scenario', () => {
	it('has the client run once at a time, and shows what it printed, cleaned', () => {
		const session = open();
		session.press('enter', 'x', 'x');
		expect(session.wishes.filter(({kind}) => kind === 'run-scenario')).toEqual([
			{kind: 'run-scenario', scenario: 'refused', again: false},
		]);
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'run'},
			result: fake.refusedResult,
		});
		expect(page(session)).toContain('port 18400: no server');
		expect(page(session)).toContain('It ended with exit code 7 after 12 ms.');
		expect(session.record).toContainEqual({
			...{kind: 'lab-ran', scenario: 'refused', by: 'program'},
		});
	});

	it('does not count a client that ended otherwise than it should', () => {
		const session = open();
		session.press('enter', 'x');
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'run'},
			result: {exit: -1, output: '', ms: 60_000},
		});
		expect(page(session)).toContain('It was stopped after 60.00 s.');
		expect(session.record).toEqual([]);
	});

	it('shows what somebody asks from elsewhere, live, and counts it once', () => {
		const session = open();
		session.press('enter');
		expect(page(session)).toContain('Nothing on the wire yet.');
		const [syn, rst] = fake.refusal(1);
		session.happen({kind: 'wire-changed', events: syn ? [syn] : []});
		expect(page(session)).toContain('0.0 ms  SYN');
		expect(page(session)).not.toContain('RST');
		session.happen({kind: 'wire-changed', events: rst ? [rst] : []});
		expect(page(session)).toContain('0.1 ms  RST');
		session.happen({kind: 'wire-changed', events: fake.refusal(2, 5000)});
		const ran = {kind: 'lab-ran', scenario: 'refused', by: 'learner'};
		expect(session.record).toEqual([ran]);
	});

	it('shows the newest request alone', () => {
		const session = open();
		session.press('enter');
		session.happen(
			{kind: 'wire-changed', events: fake.refusal(1, 0)},
			{kind: 'wire-changed', events: fake.refusal(2, 9000)},
		);
		const events = newestRequest(lab(session), fake.refused);
		expect(events.map(({connection}) => connection)).toEqual([2, 2]);
	});

	it('does not show what another scenario did with the same service', () => {
		const session = open();
		session.press('down', 'down', 'enter');
		expect(session.screen('scenario').scenario).toBe('upstream-silent');
		session.happen({kind: 'wire-changed', events: fake.timeout(1)});
		expect(page(session)).toContain('GET /reports/');
		session.press('esc', 'down', 'enter');
		expect(session.screen('scenario').scenario).toBe('upstream-reset');
		expect(page(session)).toContain('Nothing on the wire yet.');
	});

	it('keeps what it showed when it is opened again', () => {
		const session = open();
		session.press('enter');
		session.happen({kind: 'wire-changed', events: fake.refusal(1)});
		session.press('esc', 'enter');
		expect(page(session)).toContain('0.1 ms  RST');
	});

	it('shows the lines that the gateway wrote, on demand', () => {
		const session = open();
		session.press('down', 'down', 'enter');
		session.happen({kind: 'wire-changed', events: fake.timeout(1)});
		expect(page(session)).not.toContain('[error] upstream timed out');
		session.press('g');
		expect(page(session)).toContain('[error] upstream timed out (110');
		session.press('g');
		expect(page(session)).not.toContain('[error] upstream timed out');
	});

	it('is mended on demand, shows the 200, and is broken again by the next run', () => {
		const session = open();
		session.press('enter', 'p', 'p');
		expect(session.wishes.filter(({kind}) => kind === 'repair-scenario')).toHaveLength(1);
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'repair'},
			result: fake.mendedResult,
		});
		expect(page(session)).toContain('✓ Start the service');
		expect(page(session)).toContain('HTTP/1.1 200 OK');
		expect(session.record).toEqual([{kind: 'lab-repaired', scenario: 'refused'}]);
		session.press('r');
		expect(session.wishes.at(-1)).toEqual({
			...{kind: 'run-scenario', scenario: 'refused', again: true},
		});
		expect(page(session)).not.toContain('Start the service');
	});

	it('says so where the repair did not help', () => {
		const session = open();
		session.press('enter', 'p');
		session.happen({
			...{kind: 'scenario-ran', scenario: 'refused', use: 'repair'},
			result: fake.refusedResult,
		});
		expect(page(session)).toContain('✗ Start the service: that did not help');
		expect(session.record).toEqual([]);
	});

	it('has no repair where there is nothing to mend', () => {
		const session = open();
		session.press('down', 'enter', 'p');
		expect(session.screen('scenario').scenario).toBe('certificate-expired');
		expect(session.wishes.map(({kind}) => kind)).not.toContain('repair-scenario');
	});

	it('is diagnosed by typing, by the fields of its failure, and the verdicts are kept', () => {
		const session = open();
		session.press('enter', 'enter');
		session.type('layer and type, maybe action');
		session.press('enter');
		expect(page(session)).toMatch(/✓ layer +“layer”/);
		expect(page(session)).toMatch(/✗ action/);
		expect(session.record).toMatchObject([
			{kind: 'lab-diagnosed', scenario: 'refused', rubric: 'drill connection-refused'},
		]);
		expect(session.state().progress.lab.scenarios).toEqual({
			refused: {ran: false, repaired: false, diagnosed: {met: 2, of: 3}},
		});
	});

	it('keeps what is typed when the field is left, and takes no empty answer', () => {
		const session = open();
		session.press('enter', 'enter', 'enter');
		expect(session.record).toEqual([]);
		session.type('half a thought');
		session.press('esc');
		expect(session.screen('scenario').phase).toBe('watching');
		session.press('enter');
		expect(session.screen('scenario')).toMatchObject({
			...{phase: 'typing', text: 'half a thought'},
		});
	});

	it('keeps the memory bounded, whatever comes over the wire', () => {
		const session = open();
		for (let index = 0; index < 60; index++) {
			const events = Array.from({length: 50}, (_, place) =>
				fake.refusal(index * 50 + place + 1, index),
			).flat();
			session.happen({kind: 'wire-changed', events});
		}
		expect(lab(session).wire).toHaveLength(2000);
	});
});
