const fs = require('fs')
require('https').get({ host: process.argv[2], ca: fs.readFileSync('ca.crt'), crl: fs.readFileSync('crl.pem') }, (r) => console.log(r.statusCode))
