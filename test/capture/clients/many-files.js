const fs = require('fs');
const open = [];
for (let i = 0; i < 5000; i++) open.push(fs.openSync(__filename));
