const {S3Client, ListBucketsCommand} = require('@aws-sdk/client-s3');
const s3 = new S3Client({
	region: 'eu-west-1',
	endpoint: process.argv[2],
	maxAttempts: 1,
	credentials: {accessKeyId: 'x', secretAccessKey: 'y'},
});
s3.send(new ListBucketsCommand({})).then(console.log);
