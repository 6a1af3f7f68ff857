/** Stands in for packages that only development needs, such as React's developer tools. */
export default undefined;
