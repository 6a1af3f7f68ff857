import type {Catalogue, Failure} from '../../source/diagnosis/catalogue.ts';

/** A few failures that never change: what is compared word for word is drawn from them. */
export const smallCatalogue: Catalogue = {
	failures: [],
	vocabularies: [],
	signs: [
		{kind: 'outcome', exact: false, shows: ['refused'], phrase: 'connection refused'},
		{kind: 'outcome', exact: false, shows: ['silent'], phrase: 'timed out'},
		{kind: 'outcome', exact: false, shows: ['no-name'], phrase: 'no such name'},
		{kind: 'outcome', exact: false, shows: ['forbidden'], phrase: 'HTTP/1.1 403'},
	],
};

const failure = (
	change: Partial<Failure> & Pick<Failure, 'id' | 'name' | 'meaning'>,
): Failure => ({
	layer: 'tcp',
	answeredBy: 'kernel',
	causes: ['the service is stopped', 'the port is wrong', 'another address is meant'],
	checks: [{run: 'ss -ltn', tells: 'whether anything listens'}],
	lookalikes: [],
	fault: 'server',
	fixedBy: 'whoever runs it',
	retry: 'backoff',
	retryHow: 'A little later.',
	order: 1,
	sources: ['man 2 connect'],
	explanation: [
		{
			kind: 'paragraph',
			text: [
				{kind: 'text', text: `More about this one, which is called ${change.name}.`},
			],
		},
	],
	outputs: [],
	...change,
});

(smallCatalogue.failures as Failure[]).push(
	failure({
		id: 'refused',
		name: 'refusal',
		meaning: 'The host was reached, and nothing listens on that port.',
		lookalikes: [
			{id: 'silent', tell: 'nobody answers at all, so it takes seconds'},
			{id: 'no-name', tell: 'it never came to a connection'},
		],
		outputs: [
			{producer: 'probe', text: 'probe: dialling one\nprobe: Connection refused'},
		],
	}),
	failure({
		id: 'silent',
		name: 'silence',
		answeredBy: 'nobody',
		meaning: 'Nothing came back, neither yes nor no.',
		lookalikes: [{id: 'refused', tell: 'the other side said no at once'}],
		fault: 'network',
		order: 2,
		outputs: [{producer: 'probe', text: 'probe: dialling two\nprobe: Timed out'}],
	}),
	failure({
		id: 'no-name',
		name: 'unknown name',
		layer: 'dns',
		answeredBy: 'resolver',
		meaning: 'The name leads to no address.',
		causes: ['a typo in the name', 'the record was never made'],
		checks: [{run: 'dig one', tells: 'what DNS says of it'}],
		lookalikes: [{id: 'silent', tell: 'the name did give an address'}],
		fault: 'depends',
		order: 3,
		outputs: [{producer: 'probe', text: 'probe: dialling three\nprobe: No such name'}],
	}),
	failure({
		id: 'forbidden',
		name: 'refusal of rights',
		layer: 'application',
		answeredBy: 'application',
		status: 403,
		meaning: 'You are known, and may not do this.',
		causes: ['a scope is missing', 'the resource belongs to somebody else'],
		checks: [{run: 'jwt decode', tells: 'which scopes there are'}],
		fault: 'client',
		order: 4,
		outputs: [{producer: 'probe', text: 'probe: asking four\nHTTP/1.1 403 Forbidden'}],
	}),
);
