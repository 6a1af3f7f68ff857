import {describe, expect, it} from 'vitest';
import {countChecks} from '../../source/lab/count-checks.ts';
import {lastRequest} from '../../source/lab/last-request.ts';
import {formatMs, measuredFigure} from '../../source/lab/measured-figure.ts';
import type {WireEvent} from '../../source/lab/wire-event.ts';

const lanes = [
	{id: 'client', label: 'client'},
	{id: 'server', label: 'the shop'},
];

const event = (time: number, news: Partial<WireEvent>): WireEvent => ({
	at: time,
	time,
	service: 'shop',
	connection: 1,
	from: 'client',
	to: 'server',
	kind: 'bytes',
	label: 'GET / (80 B)',
	...news,
});

describe('the measured figure', () => {
	it('has one step an event, with the time at its arrow', () => {
		const figure = measuredFigure(
			[
				event(5, {kind: 'accept', label: 'SYN, SYN-ACK, ACK'}),
				event(5.4, {}),
				event(2010, {kind: 'fin', label: 'FIN'}),
				event(2011, {kind: 'close', label: 'closed'}),
			],
			lanes,
		);
		expect(figure.steps.map(({events}) => events)).toEqual([
			[
				{
					kind: 'message',
					from: 'client',
					to: 'server',
					label: '0.0 ms  SYN, SYN-ACK, ACK',
				},
			],
			[{kind: 'message', from: 'client', to: 'server', label: '0.4 ms  GET / (80 B)'}],
			[
				{kind: 'gap', label: '2.00 s of nothing'},
				{kind: 'message', from: 'client', to: 'server', label: '2.00 s  FIN'},
			],
		]);
		expect(figure.steps[1]?.caption).toBe(
			'After 0.4 ms, from client to the shop: GET / (80 B).',
		);
	});

	it('draws what nobody answered as lost, and who gave up', () => {
		const {steps} = measuredFigure(
			[
				event(0, {kind: 'syn', label: 'SYN', lost: true}),
				event(50, {kind: 'gave-up', to: 'client', label: 'gives up'}),
			],
			lanes,
		);
		expect(steps.map(({events}) => events[0])).toEqual([
			{kind: 'lost', from: 'client', to: 'server', label: '0.0 ms  SYN'},
			{kind: 'note', lane: 'client', tone: 'missed', label: '50 ms  gives up'},
		]);
	});

	it('joins chunks, and the whole is not longer than a figure may be', () => {
		const chunks = Array.from({length: 500}, (_, place) =>
			event(place, {from: 'server', to: 'client', label: '1000 B', bytes: 1000}),
		);
		const {steps} = measuredFigure(chunks, lanes);
		expect(steps.map(({events}) => events[0])).toEqual([
			{kind: 'message', from: 'server', to: 'client', label: '0.0 ms  (500000 B)'},
		]);
		const many = Array.from({length: 500}, (_, place) =>
			event(place, {connection: place}),
		);
		expect(measuredFigure(many, lanes).steps.length).toBeLessThanOrEqual(40);
	});

	it('keeps labels and captions within their limits', () => {
		const {steps} = measuredFigure(
			[
				event(123_456, {
					kind: 'log',
					to: 'client',
					label: 'x'.repeat(30),
					line: 'y'.repeat(999),
				}),
			],
			lanes,
		);
		const [step] = steps;
		expect(step?.caption.length).toBeLessThanOrEqual(240);
		expect(step?.events[0]?.label.length).toBeLessThanOrEqual(40);
	});

	it('of nothing is empty', () => {
		expect(measuredFigure([], lanes).steps).toEqual([]);
	});

	it.each([
		[0.04, '0.0 ms'],
		[9.94, '9.9 ms'],
		[35.2, '35 ms'],
		[3001.6, '3.00 s'],
	])('writes %d ms as %s', (ms, text) => {
		expect(formatMs(ms)).toBe(text);
	});
});

describe('the newest request', () => {
	it('is the last connection with what was open beside it', () => {
		const events = [
			event(0, {connection: 1}),
			event(10, {connection: 1}),
			event(900, {connection: 2}),
			event(930, {connection: 2}),
			event(935, {connection: 3}),
			event(990, {connection: 4, service: 'other'}),
		];
		expect(lastRequest(events, 'shop').map(({connection}) => connection)).toEqual([
			2, 2, 3,
		]);
		expect(countChecks(events, 'shop')).toBe(3);
	});
});
