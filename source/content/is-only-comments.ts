/** True for HTML that is nothing but comments, which authors may leave anywhere. */
export const isOnlyComments = (html: string): boolean => {
	let rest = html.trim();
	while (rest.startsWith('<!--')) {
		const end = rest.indexOf('-->');
		if (end === -1) return false;
		rest = rest.slice(end + '-->'.length).trim();
	}
	return rest === '';
};
