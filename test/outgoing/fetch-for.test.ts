// `consent.fetch`, which needs no guard.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { defineCatalogue } from "assent";
import { guardOutgoing, OutgoingRefusedError } from "assent/outgoing";
import { hostOf, openSink, type Sink } from "./_support/sink.ts";
import { siteOf } from "./_support/site.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "held",
      name: "Held",
      category: "marketing",
      outgoing: [{ url: `=${hostOf("fetch")}/`, batch: true }],
    },
  ],
});

let sink: Sink;
let stop = (): void => undefined;
beforeAll(async () => {
  sink = await openSink();
});
beforeEach(() => {
  sink.calls.length = 0;
});
afterEach(() => stop());
afterAll(async () => sink.close());

test("refuses before anything is sent, with an error of its own, and says so", async () => {
  const events: unknown[] = [];
  const { consent } = siteOf(catalogue, { onEvent: (event) => events.push(event) })();
  const call = consent.fetch(`${sink.urlOf("fetch")}/a?email=x`, { method: "POST", body: "{}" });
  await expect(call).rejects.toBeInstanceOf(OutgoingRefusedError);
  expect(sink.calls).toEqual([]);
  expect(events).toEqual([
    {
      kind: "outgoing",
      action: "refused",
      host: hostOf("fetch"),
      service: "held",
      reason: "default",
    },
  ]);
});

test.each(["text", "URL", "Request"])("takes its address as %s", async (kind) => {
  const { consent } = siteOf(catalogue)();
  const address = sink.urlOf("fetch");
  const input = { text: address, URL: new URL(address), Request: new Request(address) }[kind] ?? "";
  await expect(consent.fetch(input)).rejects.toBeInstanceOf(OutgoingRefusedError);
  await consent.grant();
  expect((await consent.fetch(input)).status).toBe(200);
  await consent.withdraw();
  await expect(consent.fetch(input)).rejects.toBeInstanceOf(OutgoingRefusedError);
  expect(sink.calls).toEqual(["fetch"]);
});

test("follows no redirect to whom the visitor did not allow", async () => {
  const { consent } = siteOf(catalogue)();
  const redirect = `${sink.urlOf("nobody")}/?to=${encodeURIComponent(sink.urlOf("fetch"))}`;
  await expect(consent.fetch(redirect)).rejects.toBeInstanceOf(OutgoingRefusedError);
  expect(sink.calls).toEqual(["nobody"]);
  await consent.grant();
  expect((await consent.fetch(redirect)).status).toBe(200);
});

test("resolves to an empty response where calls are to be dropped", async () => {
  ({ stop } = guardOutgoing({ catalogue, onRefused: "drop" }));
  const { consent } = siteOf(catalogue)();
  expect((await consent.fetch(sink.urlOf("fetch"))).status).toBe(204);
  expect(sink.calls).toEqual([]);
});

test("fails as fetch does where that fails", async () => {
  const { consent } = siteOf(catalogue)();
  await expect(consent.fetch("not an address")).rejects.toBeInstanceOf(TypeError);
  await expect(consent.fetch("http://127.0.0.1:1/")).rejects.toBeInstanceOf(TypeError);
});

test("a response that hung on it is the visitor's own", async () => {
  const events: string[] = [];
  const arrive = siteOf(catalogue, { onEvent: ({ kind }) => events.push(kind) });
  const { consent, visit } = arrive();
  expect(visit.consulted).toBe(false);
  await consent.fetch(sink.urlOf("nobody"));
  expect(visit.consulted).toBe(false);
  await consent.fetch(sink.urlOf("fetch")).catch(() => undefined);
  expect(visit.consulted).toBe(true);
  expect(events).toEqual(["outgoing"]);
});
