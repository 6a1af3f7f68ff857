#!/bin/bash
# a deployment script, as CI prints it
set -x
echo "Step 1/5: checking out 4f04c50"
node --version
npm --version --userconfig /dev/null
ls package.json
echo "Step 3/5: smoke test against $1"
for i in 1 2 3; do curl -fsS -m 2 "$1" -o /dev/null && break; sleep .2; done
echo "Step 4/5: skipped"
du -sh node_modules/ws
echo "Job failed after 50 s"
