import {Readable} from 'node:stream';
import {editField, type FieldMirror} from './edit-field.ts';
import {type KeyToken, pasteStart, splitKeys} from './split-keys.ts';

/** The terminal's input, as far as the feed needs it. */
export type KeySource = NodeJS.ReadableStream & {
	readonly isTTY?: boolean;
	setRawMode?: (on: boolean) => unknown;
	ref?: () => unknown;
	unref?: () => unknown;
};

/** Milliseconds in which the rest of a key's sequence has to follow its escape. */
const escapeDelay = 20;

/** The key Esc in the kitty protocol's form, which Ink takes at once and for nothing else. */
const escapeKey = '\x1b[27u';

/**
Ctrl-Z in that form, as a control code with a modifier that no keyboard adds: ink-text-input
would type the z of any other.
*/
const suspendKey = '\x1b[26;21u';

// A map, for a whole word that is typed at once comes by here too, "constructor" for one.
const inkKeys: ReadonlyMap<string, string> = new Map([
	['\x1b', escapeKey],
	['\x1a', suspendKey],
]);

/** What the feed asks before each key. */
export type KeyFeedOptions = {
	/** True where a component reads keys by itself and has to be drawn between two of them. */
	readonly oneByOne: () => boolean;
	/** The text of the open field, or undefined where none is open. */
	readonly field: () => string | undefined;
	/** Called with true while more keys are on their way, so that not each is drawn. */
	readonly hold: (on: boolean) => void;
	/** Takes a whole paste, line breaks and all; false leaves it to the open field. */
	readonly onPaste?: (text: string) => boolean;
	/** Called when every key that has arrived was passed on and answered. */
	readonly onIdle?: () => void;
};

/**
Passes a terminal's input on to Ink so that no key is lost.

Several keys can arrive in one chunk, faster than React draws. A reducer takes them as they
come, so most screens get the chunk whole; ink-text-input and ink-select-input compute from
what was drawn last, so they get one key, time to draw, and then the next.
*/
export class KeyFeed extends Readable {
	readonly isTTY = true;
	readonly #source: KeySource;
	readonly #options: KeyFeedOptions;
	#mirror: FieldMirror = {text: '', cursor: 0};
	#rest = '';
	#waiting: KeyToken[] = [];
	/** What is left of the keys that one token was put into. */
	#keys: readonly string[] = [];
	#feeding = false;
	#held = false;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly #take = (chunk: Buffer | string): void => this.#receive(chunk.toString());

	constructor(source: KeySource, options: KeyFeedOptions) {
		super({encoding: 'utf8', read: () => {}});
		this.#source = source;
		this.#options = options;
		source.setEncoding('utf8');
		source.on('data', this.#take);
		source.once('end', () => this.push(null));
	}

	setRawMode(on: boolean): this {
		this.#source.setRawMode?.(on);
		return this;
	}

	ref(): this {
		this.#source.ref?.();
		return this;
	}

	unref(): this {
		this.#source.unref?.();
		return this;
	}

	/** Lets go of the terminal's input. */
	close(): void {
		clearTimeout(this.#patience);
		this.#source.off('data', this.#take);
		this.#source.pause();
		this.push(null);
	}

	#receive(chunk: string): void {
		clearTimeout(this.#patience);
		this.#patience = undefined;
		const {tokens, rest} = splitKeys(this.#rest + chunk);
		this.#rest = rest;
		this.#waiting.push(...tokens);
		if (rest !== '' && !rest.startsWith(pasteStart)) {
			this.#patience = setTimeout(() => this.#giveUp(), escapeDelay);
		}
		if (!this.#feeding) this.#feed();
	}

	/** What should have followed an escape did not come: it was the key Esc. */
	#giveUp(): void {
		this.#patience = undefined;
		if (this.#rest === '\x1b') this.#waiting.push({kind: 'key', text: '\x1b'});
		this.#rest = '';
		if (!this.#feeding) this.#feed();
	}

	#feed(): void {
		if (this.#keys.length > 0) {
			this.#pushKey();
			return;
		}
		const component = this.#options.oneByOne();
		if (component && this.#held) {
			// The component has to be on the screen before it can be given a key.
			this.#hold(false);
			setImmediate(() => this.#feed());
			return;
		}
		const token = this.#next();
		this.#feeding = token !== undefined;
		this.#hold(this.#waiting.length > 0 && !component);
		if (token === undefined) {
			if (this.#patience === undefined) this.#options.onIdle?.();
			return;
		}
		this.#keys = this.#keysFor(token);
		this.#pushKey();
	}

	#pushKey(): void {
		const [key, ...keys] = this.#keys;
		this.#keys = keys;
		if (key !== undefined) this.push(inkKeys.get(key) ?? key);
		// After this turn Ink has read the key and React has drawn what came of it.
		setImmediate(() => this.#feed());
	}

	/** Outside a field the characters of a run are keys of their own; a held one stays whole. */
	#next(): KeyToken | undefined {
		const token = this.#waiting.shift();
		if (token?.kind !== 'text' || this.#options.field() !== undefined) return token;
		const run = /^(.)\1*/su.exec(token.text)?.[0] ?? token.text;
		const rest = token.text.slice(run.length);
		if (rest !== '') this.#waiting.unshift({kind: 'text', text: rest});
		return {kind: 'text', text: run};
	}

	#hold(on: boolean): void {
		if (on === this.#held) return;
		this.#held = on;
		this.#options.hold(on);
	}

	#keysFor(token: KeyToken): readonly string[] {
		if (token.kind === 'paste' && this.#options.onPaste?.(token.text)) return [];
		const field = this.#options.field();
		if (field === undefined) {
			// A field that is opened next starts with its cursor at the end.
			this.#mirror = {text: '', cursor: 0};
			return token.kind === 'paste' ? [] : [token.text];
		}
		if (field !== this.#mirror.text) {
			this.#mirror = {text: field, cursor: field.length};
		}
		const edited = editField(this.#mirror, token);
		this.#mirror = edited.field;
		return edited.keys;
	}
}
