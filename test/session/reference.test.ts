import {describe, expect, it} from 'vitest';
import {plainText} from '../../source/layout/plain-text.ts';
import {filterTable} from '../../source/session/filter-table.ts';
import {layPage} from '../../source/session/lay-page.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const catalogue = readTestCatalogue();

const openReference = (): Session => {
	const session = startSession(readTestCourse('reading-errors'), {});
	session.press('r');
	session.happen({kind: 'catalogue-loaded', catalogue});
	return session;
};

const pageOf = (session: Session): string => {
	const state = session.state();
	if (state.screen.kind !== 'failure' && state.screen.kind !== 'explained') {
		throw new Error(`No page: ${state.screen.kind}`);
	}
	return layPage(state, state.screen, session.world).map(plainText).join('\n');
};

describe('the reference', () => {
	it('finds a failure as one types and shows all of it', () => {
		const session = openReference();
		session.happen({kind: 'text-typed', text: 'econnrefused'});
		session.press('enter');
		expect(session.screen('failure').failure).toBe('connection-refused');
		expect(pageOf(session)).toContain('connection refused · TCP');
	});

	it("shows what the lesson's table of symptoms says of it", () => {
		const session = openReference();
		session.happen({kind: 'text-typed', text: '409'});
		session.press('enter');
		expect(pageOf(session)).toContain('In the lesson: From symptom to cause');
		expect(pageOf(session)).toContain('was it submitted');
	});

	it('explains a paste of several lines', () => {
		const session = openReference();
		const text = '$ curl -i http://127.0.0.1:9/\ncurl: (52) Empty reply from server\n';
		session.happen({kind: 'text-pasted', text});
		expect(session.screen('explained').text).toBe(text);
		expect(pageOf(session)).toContain('empty reply');
	});

	it('explains a paste that came before the failures were loaded', () => {
		const session = startSession(readTestCourse('reading-errors'), {});
		session.press('r');
		session.happen({kind: 'text-pasted', text: 'a\ncurl: (52) Empty reply from server'});
		expect(pageOf(session)).toContain('Loading');
		session.happen({kind: 'catalogue-loaded', catalogue});
		expect(pageOf(session)).toContain('empty reply');
	});

	it('goes back step by step: page, field, first screen', () => {
		const session = openReference();
		session.happen({kind: 'text-typed', text: '504'});
		session.press('enter', 'esc');
		expect(session.screen('reference').filter).toBe('504');
		session.press('esc');
		expect(session.screen('reference').filter).toBe('');
		session.press('esc');
		expect(session.screen('home').kind).toBe('home');
	});
});

describe('the table of symptoms', () => {
	it('is found by the name of a failure that stands in no cell', () => {
		const session = startSession(readTestCourse('reading-errors'), {});
		const {sections} = session.world.course.lesson;
		const place = sections.findIndex(({id}) => id === 'symptoms');
		session.press('home', ...Array.from({length: place}, () => 'down'), 'enter', 'enter');
		session.happen({kind: 'text-typed', text: 'dns-not-found'});
		const {rows, of} = filterTable(session.world.course, session.screen('table'), 78);
		expect({rows, of}).toEqual({rows: 1, of: 13});
	});
});
