import path from 'node:path';

/** Packages that the bundle replaces, and by what; each file says why. */
export const standIns = (root: string): Record<string, string> => {
	const folder = path.join(root, 'source/build/stand-ins');
	return {
		'react-devtools-core': path.join(folder, 'nothing.ts'),
		'string-width-itself': path.join(root, 'node_modules/string-width/index.js'),
		'string-width': path.join(folder, 'string-width.ts'),
	};
};
