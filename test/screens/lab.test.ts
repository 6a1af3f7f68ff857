import {describe, expect, it} from 'vitest';
import {fakeLab, refusal} from '../helpers/fake-lab.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {drawScreen, type Walk} from './draw-screen.ts';

const sizes = ['80×24', '40×12', '20×3'] as const;

const draw = (size: string, ...keys: readonly string[]): Promise<string> => {
	const walk: Walk = async ({press}) => {
		for (const key of ['l', ...keys]) await press(key);
	};
	return drawScreen(size, walk, {lab: fakeLab(), catalogue: readTestCatalogue()});
};

describe('lab', () => {
	it('lists the scenarios by layer, and what this machine can not do', async () => {
		expect(await draw(sizes[0])).toMatchInlineSnapshot(`
			"
			 Lab                                                           0 of 4 diagnosed
			 ──────────────────────────────────────────────────────────────────────────────
			 TCP
			   ▸ The service is not running                              connection refused

			 TLS
			     The certificate has expired                        certificate has expired

			 Gateway
			     The upstream takes the request and does not answer in time
			     504 Gateway Timeout
			     The upstream breaks the connection                         502 Bad Gateway

			 Not on this machine
			     connect-timeout: This system answers even when a service can take no
			     more. Use Linux or macOS for it.






			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ open it   ↑↓ choose   b blind mode   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1])).toMatchInlineSnapshot(`
			"
			 Lab                   0 of 4 diagnosed
			 ──────────────────────────────────────
			 TCP
			   ▸ The service is not running
			     connection refused

			 TLS
			     The certificate has expired
			     certificate has expired

			 ────────────────────────────────── 0 %
			 ↵ open it   ↑↓ choose   ? keys
			"
		`);
		expect(await draw(sizes[2])).toMatchInlineSnapshot(`
			"
			Lab
			  ▸ The service is
			↵ open it   ? keys
			"
		`);
	});

	it('says that it starts, while it does', async () => {
		const starting = await drawScreen('40×12', async ({press}) => press('l'));
		expect(starting).toMatchInlineSnapshot(`
			"
			 Lab
			 ──────────────────────────────────────
			 The lab starts: small servers inside
			 the program, which only this machine
			 can reach.





			 ──────────────────────────────────────
			 Esc back   ? keys
			"
		`);
	});

	it('says why it can not start, and what to do', async () => {
		const failed = await drawScreen('80×24', async ({press, store}) => {
			await press('l');
			const todo = 'Choose others with --port-base.';
			store.dispatch({kind: 'lab-failed', why: 'All ports are in use', todo});
		});
		expect(failed).toMatchInlineSnapshot(`
			"
			 Lab
			 ──────────────────────────────────────────────────────────────────────────────
			 The lab could not start: All ports are in use.
			 Choose others with --port-base.


















			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ try again   Esc back   ? keys
			"
		`);
	});

	it('shows a scenario that nobody has met yet', async () => {
		expect(await draw(sizes[0], '\r')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -sS -i http://127.0.0.1:18400/

			 Nothing on the wire yet. The picture comes with the request.
















			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   x run it here   p repair   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], '\r')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not …  port 18400
			 ──────────────────────────────────────
			 In another terminal, or with x from
			 here:
			 curl -sS -i http://127.0.0.1:18400/

			 Nothing on the wire yet. The picture
			 comes with the request.


			 ──────────────────────────────────────
			 ↵ diagnose   x run it here   ? keys
			"
		`);
		expect(await draw(sizes[2], '\r')).toMatchInlineSnapshot(`
			"
			Lab · The service i…
			In another terminal,
			↵ diagnose   ? keys
			"
		`);
	});

	it('shows what the wire and the client said', async () => {
		expect(await draw(sizes[0], '\r', 'x')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -sS -i http://127.0.0.1:18400/

			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤

			 What the client printed
			   curl: (7) Failed to connect to 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.







			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   r once more   p repair   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], '\r', 'x')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not …  port 18400
			 ──────────────────────────────────────
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤

			 What the client printed
			   curl: (7) Failed to connect to
			   … 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.
			 ──────────────────────────────────────
			 ↵ diagnose   r once more   ? keys
			"
		`);
		expect(await draw(sizes[2], '\r', 'x')).toMatchInlineSnapshot(`
			"
			Lab · The service i…
			What the client prin
			↵ diagnose   ? keys
			"
		`);
	});

	it('draws what somebody asks from elsewhere as it happens', async () => {
		const live = await drawScreen(
			'80×24',
			async ({press, store}) => {
				await press('l', '\r');
				const [syn] = refusal(1);
				store.dispatch({kind: 'wire-changed', events: syn ? [syn] : []});
			},
			{lab: fakeLab(), catalogue: readTestCatalogue()},
		);
		expect(live).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -sS -i http://127.0.0.1:18400/

			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│













			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   r once more   p repair   Esc back   ? keys
			"
		`);
	});

	it("shows the gateway's log", async () => {
		expect(await draw(sizes[0], 'jj', '\r', 'x', 'g')).toMatchInlineSnapshot(`
			"
			 Lab · The upstream takes the request and does not answer in time    port 18410
			 ──────────────────────────────────────────────────────────────────────────────
			 curl -sS -i http://127.0.0.1:18410/reports/

			 Your request, as it was measured
			 client                              gateway                           upstream
			    │ 0.0 ms  SYN, SYN-ACK, ACK         │                                  │
			    ├──────────────────────────────────▶│                                  │
			    │ 0.4 ms  GET /reports/ HTTP/1.1    │                                  │
			    │ (87 B)                            │                                  │
			    ├──────────────────────────────────▶│                                  │
			    │                                   │ 0.9 ms  GET /reports/ HTTP/1.1   │
			    │                                   │ (87 B)                           │
			    │                                   ├─────────────────────────────────▶│
			    ┊                          2.00 s of nothing                           ┊
			    │                                   · 2.00 s  upstream timed out       │
			    │    2.01 s  HTTP/1.1 504 Gateway … │                                  │
			    │    (303 B)                        │                                  │
			    │◀──────────────────────────────────┤                                  │

			 What the gateway wrote into its log
			   [error] upstream timed out (110: Connection timed out) while reading
			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   r once more   g gateway's log   ↓ more   Esc back   ? keys
			"
		`);
	});

	it('puts the figure of the failure above the measured one, or beside it', async () => {
		expect(await draw(sizes[0], 'j', '\r', 'f')).toMatchInlineSnapshot(`
			"
			 Lab · The certificate has expired                                   port 18411
			 ──────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -i --cacert /tmp/lab/ca.pem https://127.0.0.1:18411/

			 certificate has expired
			   you                       the server
			    │ ClientHello                 │
			    ├────────────────────────────▶│
			    │    ServerHello, Certificate │
			    │◀────────────────────────────┤
			    · notAfter lies in the past   │
			    │ alert: certificate_expired  │
			    ├────────────────────────────▶│
			    ✗ certificate has expired     │

			 Nothing on the wire yet. The picture comes with the request.





			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   x run it here   f figure   Esc back   ? keys
			"
		`);
		expect(await draw('130×24', 'j', '\r', 'f')).toMatchInlineSnapshot(`
			"
			 Lab · The certificate has expired                                                                                     port 18411
			 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -i --cacert /tmp/lab/ca.pem https://127.0.0.1:18411/

			 Nothing on the wire yet. The picture comes with the request.    certificate has expired
			                                                                   you                       the server
			                                                                    │ ClientHello                 │
			                                                                    ├────────────────────────────▶│
			                                                                    │    ServerHello, Certificate │
			                                                                    │◀────────────────────────────┤
			                                                                    · notAfter lies in the past   │
			                                                                    │ alert: certificate_expired  │
			                                                                    ├────────────────────────────▶│
			                                                                    ✗ certificate has expired     │







			 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   x run it here   f figure   Esc back   ? keys
			"
		`);
	});

	it('shows the repair and the 200', async () => {
		expect(await draw(sizes[0], '\r', 'x', 'p')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤

			 What the client printed
			   curl: (7) Failed to connect to 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.

			 ✓ Start the service
			   HTTP/1.1 200 OK
			   content-type: application/json

			   {"status":"ok"}
			 It ended with exit code 0 after 8.1 ms.

			 With this command:
			 curl -sS -i http://127.0.0.1:18400/
			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ diagnose   r once more   p repair   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], '\r', 'x', 'p')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not …  port 18400
			 ──────────────────────────────────────
			 ✓ Start the service
			   HTTP/1.1 200 OK
			   content-type: application/json

			   {"status":"ok"}
			 It ended with exit code 0 after 8.1
			 ms.

			 ──────────────────────────────────────
			 ↵ diagnose   r once more   ? keys
			"
		`);
		expect(await draw(sizes[2], '\r', 'x', 'p')).toMatchInlineSnapshot(`
			"
			Lab · The service i…
			✓ Start the service
			↵ diagnose   ? keys
			"
		`);
	});

	it('takes a diagnosis and judges it', async () => {
		const typed = ['\r', 'x', '\r', 'Nothing listens on that port, so TCP connects fail'];
		expect(await draw(sizes[0], ...typed)).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 In another terminal, or with x from here:
			 curl -sS -i http://127.0.0.1:18400/

			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤

			 What the client printed
			   curl: (7) Failed to connect to 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.

			 What failed, in which layer, and what would you check next?
			 › Nothing listens on that port, so TCP connects fail




			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ have it graded   Esc back   PgUp scroll up
			"
		`);
		expect(await draw(sizes[0], ...typed, '\r')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not running                                    port 18400
			 ──────────────────────────────────────────────────────────────────────────────
			 curl -sS -i http://127.0.0.1:18400/

			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤

			 What the client printed
			   curl: (7) Failed to connect to 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.

			 › Nothing listens on that port, so TCP connects fail

			   ✓ layer   “port … TCP connects”
			   ✓ type    “Nothing listens on that port”
			 ▸ ✗ action  Which command, or which log, would tell you more right now?

			 2 of 3 said so far.
			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ change it   r once more   p repair   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], ...typed, '\r')).toMatchInlineSnapshot(`
			"
			 Lab · The service is not …  port 18400
			 ──────────────────────────────────────
			 › Nothing listens on that port, so TCP
			   connects fail

			   ✓ layer
			     “port … TCP connects”
			   ✓ type
			     “Nothing listens on that port”
			 ▸ ✗ action
			 ──────────────────────────────────────
			 ↵ change it   r once more   ? keys
			"
		`);
		expect(await draw(sizes[2], ...typed, '\r')).toMatchInlineSnapshot(`
			"
			Lab · The service i…
			› Nothing listens on
			↵ change it   ? keys
			"
		`);
	});

	it('asks a riddle in blind mode', async () => {
		expect(await draw(sizes[0], 'b', 'x')).toMatchInlineSnapshot(`
			"
			 Lab · blind mode
			 ──────────────────────────────────────────────────────────────────────────────
			 http://127.0.0.1:18400/

			 Something is wrong there. Find out what, from another terminal.
			 1 check so far.

			   curl: (7) Failed to connect to 127.0.0.1 port 18400: no server
			 It ended with exit code 7 after 12 ms.













			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ type it   c choose it   r once more   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], 'b')).toMatchInlineSnapshot(`
			"
			 Lab · blind mode
			 ──────────────────────────────────────
			 http://127.0.0.1:18400/

			 Something is wrong there. Find out
			 what, from another terminal.
			 Nothing was asked there yet.



			 ──────────────────────────────────────
			 ↵ type it   c choose it   ? keys
			"
		`);
		expect(await draw(sizes[2], 'b')).toMatchInlineSnapshot(`
			"
			Lab · blind mode
			http://127.0.0.1:1\\
			↵ type it   ? keys
			"
		`);
	});

	it('lets one choose in blind mode, and shows how it went', async () => {
		expect(await draw(sizes[1], 'b', 'c')).toMatchInlineSnapshot(`
			"
			 Lab · what i…  http://127.0.0.1:18400/
			 ──────────────────────────────────────
			   ▸ connection refused







			 ──────────────────────────────────────
			 ↑↓ choose   ↵ that is it   ? keys
			"
		`);
		expect(await draw(sizes[0], 'b', 'x', 'c', '\r')).toMatchInlineSnapshot(`
			"
			 Lab · blind mode                                                    100 of 100
			 ──────────────────────────────────────────────────────────────────────────────
			 ✓ connection refused: The service is not running.

			 100 of 100 points
			   60  for the diagnosis
			   25  for 1 check
			   15  for 0 s

			 Your request, as it was measured
			 client                  server
			    │ 0.0 ms  SYN           │
			    ├──────────────────────▶│
			    │           0.1 ms  RST │
			    │◀──────────────────────┤







			 ──────────────────────────────────────────────────────────────────────────────
			 ↵ next round   Esc back   ? keys
			"
		`);
		expect(await draw(sizes[1], 'b', 'x', 'c', '\r')).toMatchInlineSnapshot(`
			"
			 Lab · blind mode            100 of 100
			 ──────────────────────────────────────
			 ✓ connection refused: The service is
			   not running.

			 100 of 100 points
			   60  for the diagnosis
			   25  for 1 check
			   15  for 0 s

			 ──────────────────────────────────────
			 ↵ next round   ↓ more   ? keys
			"
		`);
		expect(await draw(sizes[2], 'b', 'x', 'c', '\r')).toMatchInlineSnapshot(`
			"
			Lab · blind mode
			✓ connection
			↓ more   ? keys
			"
		`);
	});
});

describe('every screen of the lab', () => {
	const walks: Readonly<Record<string, readonly string[]>> = {
		list: [],
		scenario: ['\r', 'x', 'p', 'f', 'g'],
		typing: ['\r', '\r', 'a long answer that goes on and on and on'],
		blind: ['b', 'x'],
		picking: ['b', 'c'],
		result: ['b', '\r', 'the port is closed', '\r'],
		keys: ['\r', '?'],
	};

	it.each(
		Object.keys(walks).flatMap((name) =>
			['100×30', '60×16', '33×8', '20×3', '12×2', '3×1'].map((size) => [name, size]),
		),
	)('%s fits %s', async (name = '', size = '') => {
		const [columns = 0, rows = 0] = size.split('×').map(Number);
		const lines = (await draw(size, ...(walks[name] ?? []))).slice(1, -1).split('\n');
		expect(lines).toHaveLength(rows);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
	});
});
