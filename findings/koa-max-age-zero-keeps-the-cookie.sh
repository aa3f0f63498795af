#!/usr/bin/env bash
# koa 3.3.0 (cookies 0.9.1) and express 5.3.0: the same call deletes a cookie in one, and keeps it in the other.
#
# What it does: Koa's ctx.cookies.set("c", "1", { maxAge: 0 }) sends "c=1; path=/; httponly", with no Expires and no
# Max-Age: the browser keeps it for the session. The package cookies takes a maxAge of 0 for one that was not given.
# Express's res.cookie() sends "Max-Age=0" and an Expires of now. The other way round with an empty value:
# ctx.cookies.set("c", "") sends an Expires in 1970, a deletion, where Express sets a cookie that is empty.
#
# What one would expect: that maxAge 0 expires at once. Both describe it as milliseconds from now.
#   https://github.com/pillarjs/cookies#cookiessetname--values--options
#   https://github.com/koajs/koa/blob/master/docs/api/context.md
#   https://expressjs.com/en/5x/api.html#res.cookie
#
# Why it matters: a withdrawal that is written as maxAge 0 (or as a lifetime that comes to 0) does not delete the cookie, but
# renews it, on Koa alone. A gate that lets deletions pass and stops all else sees the intended deletion as a new cookie.
#
# Seen: Node 20.20.2 and 22.23.3, on 2026-11-30:
#   maxAge 0:    koa c=1; path=/; httponly                                     express c=1; Max-Age=0; Path=/; Expires=<now>
#   empty value: koa c=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly   express c=; Path=/
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts koa@3.3.0 cookies@0.9.1 express@5.3.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import express from "express";
import Koa from "koa";

const koa = new Koa().use((context) => {
  context.cookies.set("zero", "1", { maxAge: 0 });
  context.cookies.set("empty", "");
  context.body = "Hello";
});
const app = express().get("/", (_req, res) => {
  res.cookie("zero", "1", { maxAge: 0 });
  res.cookie("empty", "");
  res.send("Hello");
});

/** Whether a line makes the browser forget its cookie. */
function deletes(line) {
  const expires = line.match(/expires=([^;]+)/i);
  return /max-age=0/i.test(line) || (expires !== null && Date.parse(expires[1]) <= Date.now());
}

const seen = {};
for (const [name, site] of Object.entries({ koa, express: app })) {
  const server = site.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { headers } = await fetch(`http://127.0.0.1:${server.address().port}/`, { headers: { connection: "close" } });
  for (const line of headers.getSetCookie()) {
    console.log(`${name}: ${line}  ->  ${deletes(line) ? "deleted" : "kept"}`);
    seen[`${name} ${line.split("=")[0]}`] = deletes(line);
  }
  server.close();
}
assert.deepEqual(seen, { "koa zero": false, "koa empty": true, "express zero": true, "express empty": false });
JS
node look.mjs
