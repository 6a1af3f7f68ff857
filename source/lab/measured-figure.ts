import type {FigureEvent, FigureStep, Lane, SequenceFigure} from '../content/figure.ts';
import type {WireEvent} from './wire-event.ts';

/** Quiet that is worth a line of its own, in milliseconds. */
const longQuiet = 100;
/** Steps of a figure; a download of many chunks would not end otherwise. */
const mostSteps = 40;
const longestLabel = 40;
const longestCaption = 240;

/**
Makes a sequence diagram of what was measured: one step an event, times since the first one.

Events of several connections are put in order; `close` is left out, because nothing crosses the
wire then. Chunks that follow one another in the same direction are one message.
*/
export const measuredFigure = (
	events: readonly WireEvent[],
	lanes: readonly Lane[],
): SequenceFigure => {
	const ids = new Set(lanes.map(({id}) => id));
	const shown = events
		.filter(({kind, from, to}) => kind !== 'close' && ids.has(from) && ids.has(to))
		.toSorted((one, other) => one.time - other.time);
	const pieces = joinChunks(shown);
	const start = shown[0]?.time ?? 0;
	const steps = pieces.slice(0, mostSteps).map((piece, place): FigureStep => {
		const before = pieces[place - 1];
		const quiet = before ? piece.time - before.last : 0;
		const gap: readonly FigureEvent[] =
			quiet >= longQuiet ? [{kind: 'gap', label: `${formatMs(quiet)} of nothing`}] : [];
		return {
			events: [...gap, drawPiece(piece, piece.time - start)],
			caption: captionOf(piece, piece.time - start, lanes),
		};
	});
	return {
		kind: 'sequence',
		id: 'measured',
		title: 'Your request, as it was measured',
		lanes,
		steps,
	};
};

type Piece = WireEvent & {
	/** When the last of its chunks came. */
	readonly last: number;
	readonly chunks: number;
};

const joinChunks = (events: readonly WireEvent[]): readonly Piece[] => {
	const pieces: Piece[] = [];
	for (const event of events) {
		const before = pieces.at(-1);
		const goesOn =
			before?.kind === 'bytes' &&
			event.kind === 'bytes' &&
			before.from === event.from &&
			before.to === event.to &&
			before.connection === event.connection &&
			event.time - before.last < longQuiet;
		if (!goesOn) {
			pieces.push({...event, last: event.time, chunks: 1});
			continue;
		}
		pieces[pieces.length - 1] = {
			...before,
			last: event.time,
			chunks: before.chunks + 1,
			bytes: (before.bytes ?? 0) + (event.bytes ?? 0),
		};
	}
	return pieces;
};

const drawPiece = (piece: Piece, at: number): FigureEvent => {
	const {kind, from, to, lost} = piece;
	const label = shorten(`${formatMs(at)}  ${labelOf(piece)}`);
	if (kind === 'log') return {kind: 'note', lane: from, tone: 'plain', label};
	if (kind === 'gave-up') return {kind: 'note', lane: from, tone: 'missed', label};
	return {kind: lost ? 'lost' : 'message', from, to, label};
};

const labelOf = ({label, chunks, bytes = 0}: Piece): string => {
	if (chunks === 1) return label;
	const words = label.replace(/ ?\(?\d+ B\)?$/, '');
	return `${words} (${bytes} B)`.trim();
};

const captionOf = (piece: Piece, at: number, lanes: readonly Lane[]): string => {
	const name = (id: string) => lanes.find((lane) => lane.id === id)?.label ?? id;
	const {from, to, kind, lost} = piece;
	const when = `After ${formatMs(at)}`;
	if (kind === 'log') {
		const line = piece.line?.split('\n')[0] ?? piece.label;
		return `${when}, in the log of the ${name(from)}: ${line}`.slice(0, longestCaption);
	}
	if (kind === 'gave-up') return `${when} the ${name(from)} gives up.`;
	const end = lost ? `, and nothing answers` : '';
	return `${when}, from ${name(from)} to ${name(to)}: ${labelOf(piece)}${end}.`;
};

const shorten = (label: string): string =>
	label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;

/** A time as one reads it at an arrow: "0.4 ms", "35 ms", "2.00 s". */
export const formatMs = (ms: number): string => {
	if (ms < 10) return `${ms.toFixed(1)} ms`;
	return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
};
