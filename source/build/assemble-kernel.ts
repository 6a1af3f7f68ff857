import loadWabt from 'wabt';

/** Assembles WebAssembly text and gives the code in Base64; throws with line and column of a mistake. */
export const assembleKernel = async (text: string): Promise<string> => {
	const wabt = await loadWabt();
	const module = wabt.parseWat('kernel.wat', text, {simd: true});
	const {buffer} = module.toBinary({});
	module.destroy();
	return Buffer.from(buffer).toString('base64');
};
