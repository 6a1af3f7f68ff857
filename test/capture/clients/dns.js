const dns = require('dns').promises;
dns[process.argv[3] || 'resolve4'](process.argv[2]).then(console.log);
