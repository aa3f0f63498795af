#!/usr/bin/env bash
# @fastify/compress 9.2.0: `Cache-Control: no-transform` keeps Express and Koa from compressing, and not Fastify.
#
# What it does: a handler that sets `Cache-Control: no-transform` gets its page through compression 1.8.2 (Express) and
# koa-compress 5.2.2 as it is. @fastify/compress gzips it, and leaves the directive, and a strong ETag, on the result.
#
# What one would expect: the same of the three. compression documents that it never compresses such responses; the readme of
# @fastify/compress does not mention the directive (it has a request header of its own, x-no-compression).
#   https://github.com/expressjs/compression#readme
#   https://github.com/fastify/fastify-compress#readme
#   https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.6
#
# Why it matters: whoever hands a page to a rewriter further out (a consent gate, an edge) says with this directive that it
# is to arrive uncompressed. On Fastify the rewriter gets gzip, and has to decode it or let the page pass unread.
#
# Seen: Node 20.20.2, on 2026-12-01: Content-Encoding: Express none, Koa none, Fastify gzip
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm i --silent --no-audit --no-fund --ignore-scripts express@5.3.0 compression@1.8.2 koa@3.3.0 koa-compress@5.2.2 \
  fastify@5.12.8 @fastify/compress@9.2.0

cat >look.mjs <<'JS'
import assert from "node:assert/strict";
import { once } from "node:events";
import { get } from "node:http";
import fastifyCompress from "@fastify/compress";
import compression from "compression";
import express from "express";
import fastify from "fastify";
import Koa from "koa";
import koaCompress from "koa-compress";

const PAGE = "<p>Hello</p>".repeat(500);

const start = {
  express: async (control) => {
    const app = express().use(compression());
    return app.get("/", (_req, res) => res.set("Cache-Control", control).send(PAGE)).listen(0, "127.0.0.1");
  },
  koa: async (control) => {
    const app = new Koa().use(koaCompress());
    return app.use((context) => {
      context.set("Cache-Control", control);
      context.type = "html";
      context.body = PAGE;
    }).listen(0, "127.0.0.1");
  },
  fastify: async (control) => {
    const app = fastify();
    await app.register(fastifyCompress);
    app.get("/", (_request, reply) => reply.header("Cache-Control", control).type("text/html").send(PAGE));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return app.server;
  },
};
async function coding(name, control) {
  const server = await start[name](control);
  if (!server.listening) await once(server, "listening");
  const request = get({ port: server.address().port, host: "127.0.0.1", headers: { "accept-encoding": "gzip" }, agent: false });
  const [response] = await once(request, "response");
  response.resume();
  await once(response, "end");
  server.close();
  return response.headers["content-encoding"] ?? "none";
}
for (const name of Object.keys(start)) {
  const seen = [await coding(name, "no-cache"), await coding(name, "no-transform")];
  console.log(`${name}: ${seen[0]}; with no-transform: ${seen[1]}`);
  assert.deepEqual(seen, ["gzip", name === "fastify" ? "gzip" : "none"], name);
}
JS
node look.mjs
