try {
	const res = await fetch(process.argv[2]);
	console.log(res.status, res.statusText);
	console.log(await res.text());
} catch (err) {
	console.error('Failed to load orders:', err.message, err.cause?.code ?? '');
	console.error(err.cause);
}
