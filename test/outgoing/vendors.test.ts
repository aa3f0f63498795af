// Six vendors' real code in an Express app, in front of a sink: what arrives, and on whose behalf.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defineCatalogue } from "assent";
import { consent } from "assent/express";
import { memoryLedger } from "assent/ledger/memory";
import { guardOutgoing, verifyToken, type OutgoingGuard } from "assent/outgoing";
import express from "express";
import { hostOf, openSink, VENDORS, type Sink } from "./_support/sink.ts";
import { vendorsAt, type Vendors } from "./_support/vendors.ts";

const SECRET = "a secret of sixteen or more";
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: VENDORS.filter((id) => id !== "nobody").map((id) => ({
    id,
    name: id,
    category: "marketing",
    outgoing: [`=${hostOf(id)}/`],
  })),
});

let sink: Sink;
let outgoing: OutgoingGuard;
let vendors: Vendors;
let server: Server;
let queue: string[];
const later: Promise<unknown>[] = [];
const ledger = memoryLedger();

beforeAll(async () => {
  sink = await openSink();
  outgoing = guardOutgoing({ catalogue, onRefused: "drop", onWarning: () => undefined });
  vendors = await vendorsAt(sink, outgoing);
  const app = express();
  app.use(consent({ catalogue, secret: SECRET, ledger, onWarning: () => undefined }));
  const sendAll = async (): Promise<unknown> =>
    Promise.allSettled(Object.values(vendors.send).map(async (send) => send()));
  app.get("/handler", async (_request, response) => {
    await sendAll();
    response.send("sent");
  });
  app.get("/timer", (request, response) => {
    const delay = Number(request.query["delay"] ?? 5);
    later.push(new Promise((done) => setTimeout(() => void sendAll().then(done), delay)));
    response.send("later");
  });
  app.get("/queue", (request, response) => {
    queue.push(request.consent.token());
    response.send("queued");
  });
  for (const act of ["grant", "refuse", "withdraw"] as const) {
    app.post(`/${act}`, (request, response, next) => {
      request.consent[act]().then(() => response.send(act), next);
    });
  }
  server = app.listen(0);
  await once(server, "listening");
});

afterAll(async () => {
  await vendors.close();
  outgoing.stop();
  server.closeAllConnections();
  server.close();
  await sink.close();
});

beforeEach(() => {
  queue = [];
  sink.calls.length = 0;
});

/** A browser as far as cookies go. */
function visitor() {
  let cookie = "";
  return async (path: string, method = "GET"): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://localhost:${port}${path}`, { method, headers: { cookie } });
    await answer.text();
    for (const line of answer.headers.getSetCookie()) {
      if (line.startsWith("consent=")) cookie = line.split(";", 1)[0] ?? "";
    }
    expect(answer.status).toBe(200);
  };
}

/** What a worker does with each job, in no request's context. */
async function work(): Promise<void> {
  for (const token of queue.splice(0)) {
    // oxlint-disable-next-line no-await-in-loop -- job after job
    const given = await verifyToken(token, { catalogue, secret: SECRET, ledger });
    const all = (): Promise<unknown> =>
      Promise.allSettled(Object.values(vendors.send).map(async (send) => send()));
    // oxlint-disable-next-line no-await-in-loop -- job after job
    await given.run(all);
  }
}

async function arrived(): Promise<string[]> {
  await Promise.all(later.splice(0));
  await work();
  await vendors.flush();
  await sleep(100);
  return [...new Set(sink.calls)].toSorted();
}

/** Everyone who was set up; Meta's SDK is where it may be used. */
const everyone = (): string[] => Object.keys(vendors.send).toSorted();

describe.each(["/handler", "/timer", "/queue"])("%s", (place) => {
  test("sends nothing before the visitor has decided", async () => {
    const visit = visitor();
    await visit(place);
    expect(await arrived()).toEqual([]);
  });

  test("sends nothing after a refusal", async () => {
    const visit = visitor();
    await visit("/refuse", "POST");
    await visit(place);
    expect(await arrived()).toEqual([]);
  });

  test("sends to everyone after acceptance, and to no one after withdrawal", async () => {
    const visit = visitor();
    await visit("/grant", "POST");
    await visit(place);
    expect(await arrived()).toEqual(everyone());
    expect(sink.calls.toSorted()).toEqual(everyone());
    sink.calls.length = 0;
    await visit("/withdraw", "POST");
    await visit(place);
    expect(await arrived()).toEqual([]);
  });

  test("sends on behalf of each visitor what that one allows, many at once", async () => {
    const accepting = visitor();
    await accepting("/grant", "POST");
    const undecided = Array.from({ length: 20 }, () => visitor());
    await Promise.all([accepting(place), ...undecided.map(async (visit) => visit(place))]);
    await arrived();
    expect(sink.calls.toSorted()).toEqual(everyone());
  });
});

test("what a request of before the withdrawal starts later is not sent", async () => {
  const visit = visitor();
  await visit("/grant", "POST");
  await visit("/timer?delay=200");
  await visit("/withdraw", "POST");
  expect(await arrived()).toEqual([]);
});

test("a job of before the withdrawal sends nothing", async () => {
  const visit = visitor();
  await visit("/grant", "POST");
  await visit("/queue");
  await visit("/withdraw", "POST");
  expect(await arrived()).toEqual([]);
});

test("what is handed to a client for nobody is not sent", async () => {
  await Promise.allSettled(Object.values(vendors.send).map(async (send) => send()));
  expect(await arrived()).toEqual([]);
});
