import {brokenProduct, mendedProduct, type Product} from '../api-state.ts';
import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** A product without prices: the log has the stack, the answer an id to find it by. */
export const serverError: Scenario = {
	...apiScenario,
	id: 'server-error',
	failure: 'http-500',
	title: 'The service has a bug that this request meets',
	expects: 'HTTP/1.1 500',
	blind: true,
	start: async (context) => {
		const {ask, url, state} = await askApi(context);
		const path = '/v1/products/1003';
		const command = ask({path});
		const put = (product: Product) => async () => {
			state.products.set(product.id, product);
		};
		return {
			url: url(path),
			command,
			repair: {
				title: 'Give the product its price',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: put(mendedProduct),
				undo: put(brokenProduct),
			},
		};
	},
};
