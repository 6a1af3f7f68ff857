import {authorise} from './api-authorise.ts';
import {type ApiReply, type ApiRequest, problem, reply} from './api-reply.ts';
import {type ApiState, stockLimit} from './api-state.ts';
import {createOrder} from './create-order.ts';

type Handler = (request: ApiRequest, state: ApiState, id: string) => ApiReply;
type Route = {
	readonly path: RegExp;
	readonly methods: Readonly<
		Record<string, {readonly scope?: string; readonly handle: Handler}>
	>;
};

const noOrder = (id: string): ApiReply => problem(404, `There is no order ${id}.`);

const routes: readonly Route[] = [
	{
		path: /^\/v1\/orders$/,
		methods: {
			GET: {
				scope: 'orders:read',
				handle: (_request, {orders}) => reply(200, [...orders.values()]),
			},
			POST: {scope: 'orders:write', handle: createOrder},
		},
	},
	{
		path: /^\/v1\/orders\/(\d{1,9})$/,
		methods: {
			GET: {
				scope: 'orders:read',
				handle: (_request, {orders}, id) => {
					const order = orders.get(id);
					return order ? reply(200, order) : noOrder(id);
				},
			},
		},
	},
	{
		path: /^\/v1\/orders\/(\d{1,9})\/cancel$/,
		methods: {
			POST: {scope: 'orders:write', handle: (_request, state, id) => cancel(state, id)},
		},
	},
	{
		path: /^\/v1\/products\/(\d{1,9})$/,
		methods: {GET: {handle: (_request, state, id) => showProduct(state, id)}},
	},
	{
		path: /^\/v1\/stock$/,
		methods: {GET: {handle: (_request, state) => showStock(state)}},
	},
	{
		path: /^\/v1\/invoices$/,
		methods: {GET: {handle: (_request, state) => showInvoices(state)}},
	},
];

/** Answers a request as an API does: route, method, who, may they, and only then the content. */
export const answerApi = (request: ApiRequest, state: ApiState): ApiReply => {
	for (const {path, methods} of routes) {
		const match = path.exec(request.path);
		if (!match) continue;
		const known = request.method === 'HEAD' ? 'GET' : request.method;
		const method = Object.hasOwn(methods, known) ? methods[known] : undefined;
		if (!method) {
			const allow = Object.keys(methods).join(', ');
			return problem(405, `${request.path} takes ${allow}, not ${request.method}.`, {
				headers: {allow},
			});
		}
		const refusal = method.scope && authorise(request, method.scope, state.secret);
		return refusal || method.handle(request, state, match[1] ?? '');
	}
	return problem(404, `Nothing is at ${request.path}.`);
};

const cancel = ({orders}: ApiState, id: string): ApiReply => {
	const order = orders.get(id);
	if (!order) return noOrder(id);
	if (order.state === 'shipped') {
		return problem(409, `Order ${id} has been shipped, so it can not be cancelled.`);
	}
	order.state = 'cancelled';
	return reply(200, order);
};

const showProduct = ({products}: ApiState, id: string): ApiReply => {
	const product = products.get(id);
	if (!product) return problem(404, `There is no product ${id}.`);
	// The bug: a product that has no prices yet was not thought of.
	const {prices} = product as {readonly prices: readonly number[]};
	return reply(200, {id, lowest: prices.toSorted((one, other) => one - other)[0]});
};

const showStock = ({takeStockRequest}: ApiState): ApiReply => {
	const {left, resets, wait} = takeStockRequest(Date.now());
	const headers = {
		'ratelimit-policy': `"default";q=${stockLimit.quota};w=${stockLimit.seconds}`,
		ratelimit: `"default";r=${left};t=${resets}`,
	};
	if (wait === undefined) return reply(200, {'tea-1': 12}, headers);
	return problem(
		429,
		`${stockLimit.quota} requests in ${stockLimit.seconds} seconds are allowed.`,
		{
			headers: {...headers, 'retry-after': String(wait)},
		},
	);
};

const showInvoices = ({maintenance}: ApiState): ApiReply =>
	maintenance
		? problem(503, 'Invoices are being moved to a new database.', {
				headers: {'retry-after': '120'},
			})
		: reply(200, []);
