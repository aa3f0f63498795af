#!/bin/sh
# Runs a command with Meta's business SDK at hand, installed outside of the project (its licence is not ours).
set -eu
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
(cd "$place" && npm init -y > /dev/null && npm i --ignore-scripts facebook-nodejs-business-sdk@24 > /dev/null)
export FACEBOOK_SDK="$place/node_modules/facebook-nodejs-business-sdk/$(node -p "require('$place/node_modules/facebook-nodejs-business-sdk/package.json').main")"
"$@"
