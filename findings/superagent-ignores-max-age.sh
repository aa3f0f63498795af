#!/usr/bin/env bash
# superagent 10.4.2 (and supertest, which is built on it): a cookie deleted by Max-Age=0 stays in the agent's jar.
#
# What it does: `request.agent()` keeps cookies from one request to the next. After "c=; Max-Age=0" it goes on sending
# "c=", for good: its jar (the package cookiejar) does not know Max-Age. A deletion by an Expires in the past works.
#
# What one would expect: the cookie gone. Max-Age is in the standard since 2011, and takes precedence over Expires.
#   https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2.2
#   https://ladjs.github.io/superagent/ (the chapter on preserving cookies)
#
# Why it matters: this is how most Express apps are tested. A test that a withdrawal of consent deletes a cookie fails
# although every browser would delete it, and a test of a short Max-Age passes for ever. Express's res.clearCookie()
# hides it, since it sends Expires.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30: after Max-Age=0 "c=" is sent; after Expires in 1970 nothing is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts superagent@10.4.2

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import superagent from "superagent";

const ANSWERS = {
  "/set": "c=1; Path=/",
  "/max-age": "c=; Path=/; Max-Age=0",
  "/expires": "c=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
};
let sent;
const server = createServer((req, res) => {
  sent = req.headers.cookie ?? "nothing";
  if (ANSWERS[req.url]) res.setHeader("Set-Cookie", ANSWERS[req.url]);
  res.end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const site = `http://127.0.0.1:${server.address().port}`;

for (const [deletion, expected] of [["/max-age", "c="], ["/expires", "nothing"]]) {
  const agent = superagent.agent();
  await agent.get(`${site}/set`);
  await agent.get(site + deletion);
  await agent.get(`${site}/page`);
  console.log(`after "${ANSWERS[deletion]}" the agent sends: ${sent}`);
  assert.equal(sent, expected);
}
server.closeAllConnections();
server.close();
JS
node look.mjs
