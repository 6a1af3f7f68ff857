// What kernel.ts uses of WebAssembly and the types of Node leave out.
declare namespace WebAssembly {
	function validate(code: Uint8Array): boolean;
	class Memory {
		constructor(pages: {readonly initial: number; readonly maximum: number});
		readonly buffer: ArrayBuffer;
	}
	interface Instance {
		readonly exports: Readonly<Record<string, unknown>>;
	}
}
