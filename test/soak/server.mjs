// The servers that the soak loads: the same small site on Express 5, Koa 3 and node:http, each behind assent. Tells
// its parent the ports, and what memory it holds when asked. Needs `npm run build` and --expose-gc.

import { createServer } from "node:http";
import { pipeline, Readable } from "node:stream";
import compression from "compression";
import express from "express";
import Koa from "koa";
import { defineCatalogue } from "../../dist/index.js";
import { consent as expressConsent } from "../../dist/adapters/express.js";
import { consent as koaConsent } from "../../dist/adapters/koa.js";
import { consent as nodeConsent } from "../../dist/adapters/node.js";
import { youtube } from "../../dist/services/index.js";
import { page } from "./page.mjs";

process.on("disconnect", () => process.exit()); // never left behind

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Soak" } },
  services: [
    {
      id: "login",
      name: "Login",
      category: "functional",
      cookies: [{ name: "sid", retention: "session" }],
    },
    {
      id: "stats",
      name: "Statistics",
      category: "statistics",
      cookies: [{ name: "_ga", retention: "1 year" }],
      urls: ["stats.example"],
    },
    youtube(),
  ],
});
const options = {
  catalogue,
  secret: "0123456789abcdef0123456789abcdef",
  onWarning: () => undefined,
};

/** The site in Node's own terms; every framework hands its request over to it. */
function site(request, response) {
  const path = (request.url ?? "/").split("?", 1)[0];
  response.setHeader("Set-Cookie", [
    "sid=1; Path=/; HttpOnly",
    "_ga=1; Path=/; Max-Age=99999999",
    "nobody=1",
  ]);
  switch (path) {
    case "/page":
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("ETag", '"page"');
      if (request.headers["if-none-match"] === '"page"') return void response.writeHead(304).end();
      return void response.end(page(20));
    case "/stream":
      response.setHeader("Content-Type", "text/html");
      return void pipeline(Readable.from(pieces(page(200), 1000)), response, () => undefined);
    case "/json":
      response.setHeader("Content-Type", "application/json");
      return void response.end(JSON.stringify({ ok: true, list: [1, 2, 3] }));
    case "/events":
      return events(response);
    case "/upload":
      return upload(request, response);
    default:
      response.statusCode = 404;
      return void response.end("nothing here");
  }
}

function events(response) {
  response.setHeader("Content-Type", "text/event-stream");
  let sent = 0;
  const timer = setInterval(() => response.write(`data: ${sent++}\n\n`), 20);
  response.on("close", () => clearInterval(timer));
}

function upload(request, response) {
  let length = 0;
  request.on("data", (chunk) => (length += chunk.length));
  request.on("end", () => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ length }));
  });
}

function* pieces(text, size) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const onExpress = express();
onExpress.use(expressConsent(options));
onExpress.use(compression({ threshold: 0 }));
onExpress.use(site);

const onKoa = new Koa();
onKoa.silent = true;
onKoa.use(koaConsent(options));
onKoa.use((context) => {
  if (context.path !== "/page" && context.path !== "/stream") {
    context.respond = false;
    context.res.statusCode = 200;
    return site(context.req, context.res);
  }
  context.set("Set-Cookie", ["sid=1; Path=/", "_ga=1; Path=/"]);
  context.type = "html";
  context.body = context.path === "/page" ? page(20) : Readable.from(pieces(page(200), 1000));
});

const koaListener = onKoa.callback();
const gate = nodeConsent(options);
const servers = [
  createServer(onExpress),
  createServer((request, response) => void koaListener(request, response)),
  createServer((request, response) => gate(request, response, () => site(request, response))),
];
const ports = await Promise.all(
  servers.map(
    (server) =>
      new Promise((resolve) => {
        server.listen(0, "127.0.0.1", () => resolve(server.address().port));
      }),
  ),
);

process.on("message", () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  process.send?.({ heapUsed, external, arrayBuffers });
});
process.send?.({ ports });
