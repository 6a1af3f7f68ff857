/**
Supplies what the program takes from Node 22 and an early Node 20 does not have.

Ink's render flush makes its promise with `Promise.withResolvers` (ECMAScript 2024, Node 22).
The bundle takes Node's own modules with `process.getBuiltinModule` (Node 20.16).
*/
if (typeof process.getBuiltinModule !== 'function') {
	const {createRequire} = await import('node:module');
	process.getBuiltinModule = createRequire(
		import.meta.url,
	) as typeof process.getBuiltinModule;
}

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
