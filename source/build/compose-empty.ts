import type {Lots} from './draw-lots.ts';

const joints = [
	', ',
	' / ',
	' | ',
	'; ',
	' ',
	'\n',
	' + ',
	'? ',
	' or ',
	', ',
	' & ',
] as const;

const keywords =
	`server client gateway proxy nginx DNS token scope role permission firewall TLS network timeout upstream
	backend app API logs restart refresh retry docs validation schema payload amount negative positive integer
	syntax JSON field host resolver record VPN dig nslookup typo certificate load-balancer query slow cpu database
	authentication authorization JWT OAuth header request response status 400 401 403 404 500 502 503 504 NXDOMAIN
	refused reset crash bug cache queue port TCP HTTP zone hosts expired login password admin write read`.split(
		/\s+/,
	);

const reports = [
	'',
	'',
	'it says ',
	'the error is ',
	'the message reads: ',
	'so: ',
	'error ',
] as const;

/** A list of words of the trade, which asserts nothing. */
export const composeList = (lots: Lots): string => {
	const words = Array.from({length: 5 + Math.floor(lots.draw() * 9)}, () =>
		lots.pick(keywords),
	);
	return words.join(lots.pick(joints));
};

/** A stretch of the output, as if it were an answer. */
export const composeEcho = (output: string, lots: Lots): string => {
	const words = output.split(/\s+/).filter((word) => word !== '');
	const length = 4 + Math.floor(lots.draw() * 12);
	const start = Math.floor(lots.draw() * Math.max(1, words.length - length));
	const stretch = words.slice(start, start + length).join(' ');
	const tidy = lots.draw() < 0.5 ? stretch.replaceAll(/["{}[\]:,_]/g, ' ') : stretch;
	return `${lots.pick(reports) ?? ''}${tidy}`;
};
