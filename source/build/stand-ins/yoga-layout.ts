import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import loadYoga from 'yoga-layout-binary';
import wrapAssembly from 'yoga-layout-wrapper';

/**
Stands in for the package yoga-layout in the bundle: the same code, with its WebAssembly in a
file of its own. The package carries it as 120 kB of text that every start would read and decode.
Packed it takes a third of the room, and a third of a millisecond to unpack.
*/
const yoga = await loadYoga({
	instantiateWasm: (imports, take) => {
		const packed = readFileSync(new URL('yoga.wasm.br', import.meta.url));
		const bytes = brotliDecompressSync(packed);
		take(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports));
		return {};
	},
});

export default wrapAssembly(yoga);
export * from 'yoga-layout-names';
