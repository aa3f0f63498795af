// What scripts fetch and put into a page tells that page's script by what its forms and marks are known.
import type { IncomingMessage, RequestListener } from "node:http";
import { consent } from "assent/express";
import type { ConsentOptions } from "assent";
import express from "express";
import supertest from "supertest";
import { expect, it } from "vitest";
import { catalogue } from "../adapters/_catalogue.ts";

const PART = '<p>A</p><iframe src="https://nobody.example/a" title="A"></iframe>';

function site(options: Partial<ConsentOptions<IncomingMessage>> = {}): RequestListener {
  const app = express();
  app.use(consent({ catalogue, onWarning: () => undefined, ...options }));
  app.get("/data", (_request, response) => void response.json({ a: 1 }));
  app.get("/drawing", (_request, response) => void response.type("svg").send("<svg></svg>"));
  app.get("/stream", (_request, response) => {
    response.type("text/vnd.turbo-stream.html").send(`<template>${PART}</template>`);
  });
  app.use((_request, response) => void response.send(PART));
  return app;
}

const FETCHED = { "Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors" };
const get = (path: string, headers: Record<string, string>, options = {}) =>
  supertest(site(options)).get(path).set(headers);

it.each<[string, string, Record<string, string>]>([
  ["a page", "/", FETCHED],
  ["a part", "/", { ...FETCHED, "HX-Request": "true" }],
  ["a part over plain http", "/", { "X-Requested-With": "XMLHttpRequest" }],
  ["a stream", "/stream", FETCHED],
])("goes with %s", async (_what, path, headers) => {
  const { headers: sent, text, body } = await get(path, headers).buffer(true);
  const key = String(sent["assent-key"]);
  expect(key).toMatch(/^[\w-]{16}$/);
  const markup = typeof text === "string" ? text : String(body);
  expect(markup).toContain(`data-consent-blocked=undeclared.${key}`);
});

it.each<[string, string, Record<string, string>, object]>([
  ["a page that comes by itself", "/", { "Sec-Fetch-Dest": "document" }, {}],
  ["a frame", "/", { "Sec-Fetch-Dest": "iframe" }, {}],
  ["data", "/data", FETCHED, {}],
  ["a drawing", "/drawing", FETCHED, {}],
  ["a site without our script", "/", FETCHED, { script: false }],
  ["a body that is not gated", "/", FETCHED, { embeds: false }],
])("does not go with %s", async (_what, path, headers, options) => {
  const { headers: sent } = await get(path, headers, options);
  expect(sent["assent-key"]).toBeUndefined();
});
