import {type ApiReply, type ApiRequest, problem, reply} from './api-reply.ts';
import type {ApiState, Order} from './api-state.ts';

/** The longest body that the API takes, in bytes. */
export const longestBody = 65_536;
const mostOrders = 1000;
const highestQuantity = 100;

/** Makes an order of what was sent: the right type, short enough, JSON, and then sensible. */
export const createOrder = ({headers, body}: ApiRequest, state: ApiState): ApiReply => {
	const type = String(headers['content-type'] ?? 'nothing')
		.split(';')[0]
		?.trim();
	if (type !== 'application/json') {
		return problem(415, `Orders are taken as application/json, not as ${type}.`, {
			headers: {'accept-post': 'application/json'},
		});
	}
	if (body === undefined) {
		return problem(413, `A body may have ${longestBody} bytes.`, {
			headers: {connection: 'close'},
		});
	}
	const sent = parseJson(body);
	if (sent === undefined) return problem(400, 'The body is not valid JSON.');
	const errors = checkOrder(sent);
	if (errors.length > 0) {
		return problem(422, 'The order was understood, but it can not be placed.', {
			more: {errors},
		});
	}
	const {sku, quantity} = sent as {readonly sku: string; readonly quantity: number};
	const order: Order = {id: String(state.nextOrder), sku, quantity, state: 'open'};
	state.nextOrder += 1;
	if (state.orders.size < mostOrders) state.orders.set(order.id, order);
	return reply(201, order, {location: `/v1/orders/${order.id}`});
};

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const checkOrder = (sent: unknown) => {
	const {sku, quantity} = Object(sent) as {
		readonly sku?: unknown;
		readonly quantity?: unknown;
	};
	const errors: {readonly pointer: string; readonly detail: string}[] = [];
	if (typeof sku !== 'string' || sku === '') {
		errors.push({pointer: '#/sku', detail: 'must be the name of an article'});
	}
	const isCount = Number.isInteger(quantity);
	if (!isCount || Number(quantity) < 1 || Number(quantity) > highestQuantity) {
		errors.push({
			pointer: '#/quantity',
			detail: `must be a whole number from 1 to ${highestQuantity}`,
		});
	}
	return errors;
};
