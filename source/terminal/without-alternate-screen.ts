import {joinMoves} from './join-moves.ts';

/**
The terminal's output as Ink gets it: without the switches of the alternate screen.

The screen is entered before Ink is loaded and left after Ink is gone. Entering it a second
time would clear the frame that is already there and forget where the shell's cursor was. What
Ink draws at its end, after the screen was left, is dropped: it would stay in the shell's.
*/
export const withoutAlternateScreen = (
	stdout: NodeJS.WriteStream,
	isOpen: () => boolean,
): NodeJS.WriteStream =>
	new Proxy(stdout, {
		get: (target, name) => {
			if (name === 'write') {
				return (chunk: string | Uint8Array, ...rest: readonly never[]) => {
					const shown = isOpen() ? chunk : '';
					const text =
						typeof shown === 'string' ? joinMoves(shown.replace(switches, '')) : shown;
					return target.write(text, ...rest);
				};
			}
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});

const switches = /\x1b\[\?1049[hl]/g;
