// What `source/build/stand-ins.ts` resolves to the packages that are stood in for.

declare module 'string-width-itself' {
	export {default} from 'string-width';
}

declare module 'ink-sanitize-ansi' {
	const sanitizeAnsi: (text: string) => string;
	export default sanitizeAnsi;
}

declare module 'ink-output' {
	export type Transformers = readonly ((line: string, index: number) => string)[];
	export type Clip = {
		readonly x1: number | undefined;
		readonly x2: number | undefined;
		readonly y1: number | undefined;
		readonly y2: number | undefined;
	};
	export default class Output {
		constructor(size: {readonly width: number; readonly height: number});
		write(
			x: number,
			y: number,
			text: string,
			options: {readonly transformers: Transformers},
		): void;
		clip(clip: Clip): void;
		unclip(): void;
		get(): {readonly output: string; readonly height: number};
	}
}

declare module 'yoga-layout-binary' {
	type Options = {
		readonly instantiateWasm: (
			imports: object,
			take: (instance: WebAssembly.Instance) => void,
		) => object;
	};
	const loadYoga: (options: Options) => Promise<unknown>;
	export default loadYoga;
}

declare module 'yoga-layout-wrapper' {
	const wrapAssembly: (library: unknown) => unknown;
	export default wrapAssembly;
}

declare module 'yoga-layout-names' {}

declare namespace WebAssembly {
	class Module {
		constructor(bytes: Uint8Array);
	}
	class Instance {
		constructor(module: Module, imports: object);
	}
}

declare module 'yaml-map' {
	export const map: object;
}

declare module 'yaml-seq' {
	export const seq: object;
}

declare module 'yaml-string' {
	export const string: object;
}
