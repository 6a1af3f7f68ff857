import {describe, expect, it} from 'vitest';
import type {DrillWish} from '../../source/session/drill-screens.ts';
import {smallCatalogue} from '../helpers/small-catalogue.ts';
import {drawScreen, type Walk} from './draw-screen.ts';

const asked =
	(wish: Partial<DrillWish> = {}, ...keys: readonly string[]): Walk =>
	async ({store, press}) => {
		store.dispatch({
			kind: 'drill-asked',
			wish: {seed: 4, only: ['refused'], exam: false, ...wish},
		});
		for (const key of keys) await press(key);
	};

const draw = (size: string, walk: Walk) =>
	drawScreen(size, walk, {catalogue: smallCatalogue, now: () => 1_000_000});

describe('a drill on the screen', () => {
	it('shows an output and what is asked about it', async () => {
		expect(await draw('80×24', asked())).toMatchInlineSnapshot(`
			"
			 Drill                                                               question 1
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What is this called?
			 ▸ 1  silence
			   2  unknown name
			   3  refusal

			   How sure are you?  guess  fairly  sure











			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ answer   s how sure   ↑↓ choose   r report   ? keys
			"
		`);
		expect(await draw('40×12', asked())).toMatchInlineSnapshot(`
			"
			 Drill                       question 1
			 ──────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What is this called?
			 ▸ 1  silence
			   2  unknown name
			   3  refusal

			 ──────────────────────────────────────
			 ↵ answer   s how sure   ? keys
			"
		`);
		expect(await draw('20×3', asked())).toMatchInlineSnapshot(`
			"
			Drill     question 1
			  probe: dialling
			↵ answer   ? keys
			"
		`);
	});

	it('shows how sure one is, and the pointer', async () => {
		expect(await draw('80×24', asked({}, 's', 's', 'j'))).toMatchInlineSnapshot(`
			"
			 Drill                                                               question 1
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What is this called?
			   1  silence
			 ▸ 2  unknown name
			   3  refusal

			   How sure are you?  guess ▸fairly  sure











			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ answer   s sure? fairly   ↑↓ choose   r report   ? keys
			"
		`);
	});

	it('says what a wrong answer was wrong about', async () => {
		const walk = asked({}, '1');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Drill                                                               question 1
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What is this called?
			 ✗ 1  silence
			 ✓ 3  refusal

			 ✗ Not this one
			 Refusal: The host was reached, and nothing listens on that port.
			 Looks alike: silence: nobody answers at all, so it takes seconds
			 Ruled out: DNS, for there was an address to go to.
			 Next: ss -ltn: whether anything listens

			 More about this one, which is called refusal.






			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ next question   t type its diagnosis   r report   ? keys
			"
		`);
		expect(await draw('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Drill                       question 1
			 ──────────────────────────────────────
			 ✗ Not this one
			 Refusal: The host was reached, and
			 nothing listens on that port.
			 Looks alike: silence: nobody answers
			 at all, so it takes seconds
			 Ruled out: DNS, for there was an
			 address to go to.
			 Next: ss -ltn: whether anything
			 ──────────────────────────────────────
			 ↵ next question   ↓ more   ? keys
			"
		`);
		expect(await draw('20×3', walk)).toMatchInlineSnapshot(`
			"
			Drill     question 1
			✗ Not this one
			↓ more   ? keys
			"
		`);
	});

	it('has a field for a typed diagnosis', async () => {
		const walk = asked({}, '1', 't', 'the port is wrong');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Drill                                                               question 2
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What failed, in which layer, and what would you check next?
			   How sure are you?  guess  fairly  sure
			 › the port is wrong














			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ have it graded   Tab how sure   Esc pause   PgUp output
			"
		`);
		expect(await draw('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Drill                       question 2
			 ──────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What failed, in which layer, and what
			 would you check next?
			   Sure?  guess  fairly  sure
			 › the port is wrong

			 ──────────────────────────────────────
			 ↵ have it graded   Tab how sure
			"
		`);
		expect(await draw('20×3', walk)).toMatchInlineSnapshot(`
			"
			Drill     question 2
			› the port is wrong
			↵ have it graded
			"
		`);
	});

	it('judges a typed diagnosis by the fields of the failure', async () => {
		const walk = asked({}, '1', 't', 'tcp: the port is wrong. I would run ss', '\r', 'm');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Drill                                                               question 2
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: dialling one
			   probe: Connection refused

			 What failed, in which layer, and what would you check next?
			 › tcp: the port is wrong. I would run ss

			   ✓ layer   “tcp … port”
			   ✗ type    What happened there? Say it without the words of the output.
			   ✓ action  “ss”

			 2 of 3 said so far.

			 Model answer
			 Refusal (TCP: the connection to the port). The host was reached, and nothing
			 listens on that port.

			 Next: ss -ltn: whether anything listens.



			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ next question   i try again   m model answer   ? keys
			"
		`);
		expect(await draw('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Drill                       question 2
			 ──────────────────────────────────────

			 Model answer
			 Refusal (TCP: the connection to the
			 port). The host was reached, and
			 nothing listens on that port.

			 Next: ss -ltn: whether anything
			 listens.
			 ──────────────────────────────────────
			 ↵ next question   i try again   ? keys
			"
		`);
	});

	it('reports what is due, how sure one was and what is taken for what', async () => {
		const walk = asked({only: []}, 's', '1', '\r', '2', '\r', '1', '\r', '2', 'r');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Your drills
			 ──────────────────────────────────────────────────────────────────────────────
			 What is due
			     0  now
			     6  in the next 24 hours
			     0  in the six days after
			     4  of 4 failures begun

			 How sure you were
			   sure   0 of 0          too few to say
			   fairly 0 of 0          too few to say
			   guess  0 of 1    0 %   too few to say

			 What you take for what
			   it was, taken for →    1   2
			   1 refusal              ·   1
			   2 silence              ·   1

			 What you miss
			   • refusal  1 ×
			   • refusal of rights  1 ×

			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ back   ? keys
			"
		`);
		expect(await draw('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Your drills
			 ──────────────────────────────────────
			 What is due
			     0  now
			     6  in the next 24 hours
			     0  in the six days after
			     4  of 4 failures begun

			 How sure you were
			   sure   0 of 0          too few to say
			 ──────────────────────────────────────
			 ↵ back   ↓ more   ? keys
			"
		`);
		expect(await draw('20×3', walk)).toMatchInlineSnapshot(`
			"
			Your drills
			What is due
			↵ back   ? keys
			"
		`);
	});

	it('has nothing to report before the first answer', async () => {
		expect(await draw('80×24', asked({}, 'r'))).toMatchInlineSnapshot(`
			"
			 Your drills
			 ──────────────────────────────────────────────────────────────────────────────
			 Nothing to tell yet: answer a few questions first.



















			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ back   ? keys
			"
		`);
	});

	it('shows in an exam where one is and how long it lasts', async () => {
		const walk = asked({exam: true, count: 3, only: []}, '1');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Exam                                                       2 of 3 · 3 min left
			 ──────────────────────────────────────────────────────────────────────────────
			   probe: asking four
			   HTTP/1.1 403 Forbidden

			 In which layer does it fail?
			 ▸ 1  TLS: the handshake and its certificates
			   2  TCP: the connection to the port
			   3  DNS: finding an address for the name
			   4  the application: who may do what, and whether it works

			   How sure are you?  guess  fairly  sure










			 ━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────────────────────── 33 %
			 ↵ answer   s how sure   ↑↓ choose   ? keys
			"
		`);
		expect(await draw('20×3', walk)).toMatchInlineSnapshot(`
			"
			Exam
			  probe: asking four
			↵ answer   ? keys
			"
		`);
	});

	it('shows how an exam went', async () => {
		const walk = asked({exam: true, count: 3, only: []}, '1', '1', '1');
		expect(await draw('80×24', walk)).toMatchInlineSnapshot(`
			"
			 The exam
			 ──────────────────────────────────────────────────────────────────────────────
			 1 of 3 right

			 By layer
			    0 of 1  TCP
			    0 of 1  the application
			    1 of 1  DNS

			 To look at again
			   silence  What is this called?
			   ✗ unknown name
			   ✓ silence
			   refusal of rights  In which layer does it fail?
			   ✗ TLS: the handshake and its certificates
			   ✓ the application: who may do what, and whether it works






			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ back   r report   ? keys
			"
		`);
		expect(await draw('40×12', walk)).toMatchInlineSnapshot(`
			"
			 The exam
			 ──────────────────────────────────────
			 1 of 3 right

			 By layer
			    0 of 1  TCP
			    0 of 1  the application
			    1 of 1  DNS

			 To look at again
			 ──────────────────────────────────────
			 ↵ back   ↓ more   r report   ? keys
			"
		`);
		expect(await draw('20×3', walk)).toMatchInlineSnapshot(`
			"
			The exam
			1 of 3 right
			↵ back   ? keys
			"
		`);
	});

	it('says that it waits while the failures are being loaded', async () => {
		expect(await drawScreen('80×24', asked())).toMatchInlineSnapshot(`
			"
			 Drill
			 ──────────────────────────────────────────────────────────────────────────────
			 Loading the failures.



















			 ──────────────────────────────────────────────────────────────────────────────
			 Esc back   ? keys
			"
		`);
	});

	it('shows on the first screen how much is due', async () => {
		const walk: Walk = async (screen) => {
			await asked({}, '1', '\x1b')(screen);
			screen.store.dispatch({kind: 'clock-read', at: 1_000_000 + 20 * 60_000});
		};
		const rows = (await draw('80×24', walk)).split('\n');
		expect(rows.find((row) => row.includes('d drill'))).toContain('d drill, 3 due');
	});

	it('says in ASCII what it says in signs', async () => {
		const picture = await drawScreen('80×24', asked({}, '1'), {
			catalogue: smallCatalogue,
			ascii: true,
		});
		expect(picture).toMatch(/^[\x20-\x7e\n]*$/);
	});
});
