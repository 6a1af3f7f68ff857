const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec',
];

/**
Writes one moment in the form of every producer, by the name of its placeholder; always in UTC.

`at` is milliseconds since the epoch.
*/
export const writeTime = (at: number) => {
	const iso = new Date(at).toISOString();
	const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
	const clock = iso.slice(11, 19);
	const weekday = days[new Date(at).getUTCDay()] ?? '';
	const monthName = months[Number(month) - 1] ?? '';
	const milliseconds = iso.slice(20, 23);
	return {
		'time-iso': iso,
		'time-nginx': `${year}/${month}/${day} ${clock}`,
		'time-clf': `${day}/${monthName}/${year}:${clock} +0000`,
		'time-apache': `${weekday} ${monthName} ${day} ${clock}.${milliseconds}512 ${year}`,
		'time-haproxy': `${day}/${monthName}/${year}:${clock}.${milliseconds}`,
		'time-unix': `${Math.floor(at / 1000)}.${milliseconds}`,
		'date-http': `${weekday}, ${day} ${monthName} ${year} ${clock} GMT`,
	};
};
