/** What the gateway's pages are called, and the reasons of the two codes that are its own. */
const reasons: Readonly<Record<number, string>> = {
	404: 'Not Found',
	502: 'Bad Gateway',
	504: 'Gateway Timeout',
};

export const gatewayReason = (status: number): string => reasons[status] ?? 'Error';

/** The page that a gateway answers with when it has nothing from its upstream to pass on. */
export const gatewayPage = (status: number): string => {
	const title = `${status} ${gatewayReason(status)}`;
	return `<html>
<head><title>${title}</title></head>
<body><h1>${title}</h1><hr>lab-gateway</body>
</html>
`;
};
