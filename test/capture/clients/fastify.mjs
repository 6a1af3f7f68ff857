import Fastify from 'fastify';

const app = Fastify({logger: true});
app.get('/', async () => ({ok: true}));
app.get('/boom', async () => {
	throw new Error('database is gone');
});
try {
	await app.listen({port: Number(process.argv[2]), host: '127.0.0.1'});
} catch (err) {
	app.log.error(err);
	process.exit(1);
}
for (const p of ['/', '/boom', '/missing']) await app.inject(p);
await app.close();
