/**
Supplies what Ink 8 takes from Node 22 and Node 20 does not have.

Ink's render flush makes its promise with `Promise.withResolvers` (ECMAScript 2024).
*/
if (typeof Promise.withResolvers !== 'function') {
	Promise.withResolvers = function withResolvers<T>() {
		let resolve: PromiseWithResolvers<T>['resolve'] = () => {};
		let reject: PromiseWithResolvers<T>['reject'] = () => {};
		const promise = new Promise<T>((onResolve, onReject) => {
			resolve = onResolve;
			reject = onReject;
		});
		return {promise, resolve, reject};
	};
}

export {};
