import {type Allowance, makeRateLimit} from './rate-limit.ts';

/** What the API knows; it is gone when the lab stops. */
export type ApiState = {
	readonly secret: Buffer;
	readonly orders: Map<string, Order>;
	readonly products: Map<string, Product>;
	readonly takeStockRequest: (now: number) => Allowance;
	maintenance: boolean;
	nextOrder: number;
};

export type Order = {
	readonly id: string;
	readonly sku: string;
	readonly quantity: number;
	state: 'open' | 'shipped' | 'cancelled';
};

/** Prices are in cents; that one product has none is the bug behind the 500. */
export type Product = {readonly id: string; readonly prices?: readonly number[]};

export const stockLimit = {quota: 3, seconds: 4} as const;
export const brokenProduct: Product = {id: '1003'};
export const mendedProduct: Product = {id: '1003', prices: [450]};

/** The API's data as it starts. */
export const initialApiState = (secret: Buffer): ApiState => ({
	secret,
	orders: new Map([
		['1001', {id: '1001', sku: 'tea-1', quantity: 2, state: 'shipped'}],
		['1002', {id: '1002', sku: 'cup-4', quantity: 1, state: 'open'}],
	]),
	products: new Map<string, Product>([
		['1001', {id: '1001', prices: [1200, 1100]}],
		['1003', brokenProduct],
	]),
	takeStockRequest: makeRateLimit(stockLimit),
	maintenance: true,
	nextOrder: 1003,
});
