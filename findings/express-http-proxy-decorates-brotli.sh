#!/usr/bin/env bash
# express-http-proxy 2.1.2: userResDecorator gets the page as text from curl, and as Brotli bytes from a browser.
#
# What it does: the browser's Accept-Encoding is passed on. If the server answers with gzip, the decorator gets the page unzipped
# and what it returns is zipped again. If it answers with br (or deflate), the decorator gets the compressed bytes, and
# what it returns is sent under `Content-Encoding: br`: the usual `data.toString("utf8").replace(...)` finds nothing, and
# leaves bytes that no browser can decode. No error is raised anywhere.
#
# What one would expect: the decorator gets the page, or an error that names the coding. The readme says that gzip is undone
# "automatically", in a chapter of its own, and no other coding is mentioned, nor that the client chooses.
#   https://github.com/villadora/express-http-proxy#readme (chapters "userResDecorator" and "gzip responses")
#   https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
#
# Why it matters: it is used to put a banner into, or take scripts out of, the pages of a system that cannot be changed. Whether br
# is asked for is up to the client, so that a test by curl passes. Set
# `proxyReqOpts.headers["accept-encoding"]` to "identity" in proxyReqOptDecorator.
#
# Seen: Node 20.20.2, on 2026-12-01, what the decorator got, and whether what arrived can be decoded:
#   gzip: text, yes; br: bytes, no; deflate: bytes, no; br with "identity" asked for: text, yes
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts express@5.3.0 express-http-proxy@2.1.2

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, get } from "node:http";
import { buffer } from "node:stream/consumers";
import zlib from "node:zlib";
import express from "express";
import proxy from "express-http-proxy";

const PAGE = `<!doctype html><html lang="en"><title>Shop</title><body>${"<p>Hello</p>".repeat(50)}</body></html>`;
const ENCODE = { gzip: zlib.gzipSync, br: zlib.brotliCompressSync, deflate: zlib.deflateSync };
const DECODE = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync, deflate: zlib.inflateSync };

const site = createServer((req, res) => {
  const coding = Object.keys(ENCODE).find((name) => name === req.headers["accept-encoding"]);
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  if (coding) res.setHeader("Content-Encoding", coding);
  res.end(coding ? ENCODE[coding](PAGE) : PAGE);
}).listen(0, "127.0.0.1");
await once(site, "listening");

let got;
const userResDecorator = (_proxyRes, data) => {
  const page = data.toString("utf8");
  got = page.includes("<body>") ? "text" : "bytes";
  return page.replace("<body>", "<body><p>Cookies?</p>");
};
const host = `127.0.0.1:${site.address().port}`;
const app = express();
app.use("/identity", proxy(host, {
  userResDecorator,
  proxyReqOptDecorator: (options) => ({ ...options, headers: { ...options.headers, "accept-encoding": "identity" } }),
}));
app.use("/", proxy(host, { userResDecorator }));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");

/** What the decorator got, and whether what arrives is the page with the banner. */
async function look(coding, path) {
  const request = get({ port: server.address().port, path, headers: { "accept-encoding": coding }, agent: false });
  const [response] = await once(request, "response");
  const body = await buffer(response);
  let readable = false;
  try {
    const decode = DECODE[response.headers["content-encoding"]];
    readable = String(decode ? decode(body) : body).includes("Cookies?");
  } catch {
    // not decodable
  }
  console.log(`${coding} ${path}: the decorator got ${got}; page with banner arrives: ${readable}`);
  return [got, readable];
}
assert.deepEqual(await look("gzip", "/"), ["text", true]);
assert.deepEqual(await look("br", "/"), ["bytes", false]);
assert.deepEqual(await look("deflate", "/"), ["bytes", false]);
assert.deepEqual(await look("br", "/identity"), ["text", true]);
site.close();
server.close();
JS
node look.mjs
