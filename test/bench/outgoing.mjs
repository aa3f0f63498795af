// What a guarded call costs: the same calls to nobody, before the guard is on and after, on behalf of a visitor.
//
//   npm run bench:outgoing

import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";
import { Duplex } from "node:stream";
import { defineCatalogue } from "../../dist/index.js";
import { consent } from "../../dist/adapters/node.js";
import { guardOutgoing } from "../../dist/outgoing/index.js";

const CALLS = 20_000;
const ROUNDS = 9;

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: Array.from({ length: 250 }, (_, i) => ({
    id: `vendor-${i}`,
    name: `Vendor ${i}`,
    category: "marketing",
    urls: [`cdn.vendor-${i}.example/`],
    outgoing: [`api.vendor-${i}.example/v1/`],
  })),
});

/** A dispatcher to nobody: what it costs is the guard. */
class Nowhere {
  dispatch() {
    return true;
  }
}
const nowhere = new Nowhere();
const handler = { onError() {}, onResponseError() {} };
const headers = { "content-type": "application/json" };
const byDispatch = () =>
  nowhere.dispatch(
    { origin: "https://api.vendor-7.example", path: "/v1/events?a=1", method: "POST", headers },
    { ...handler },
  );

/** A request that never gets a connection. */
class Closed extends http.Agent {
  createConnection() {
    return new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  }
}
const agent = new Closed({ maxSockets: Number.POSITIVE_INFINITY });
const byHttp = () => {
  const request = http.request({
    host: "api.vendor-7.example",
    path: "/v1/events?a=1",
    method: "POST",
    agent,
    headers,
  });
  request.on("error", () => undefined);
  request.destroy();
};

const sdk = { track: () => undefined };
let client = sdk;
const byClient = () => client.track();

function microseconds(call) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < CALLS; i++) call();
    return Number(process.hrtime.bigint() - start) / 1000 / CALLS;
  });
  return rounds.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const kinds = { dispatch: byDispatch, "node:http": byHttp, client: byClient };
// Both sides run in an async context, as an app with a tracer has one.
const before = await new AsyncLocalStorage().run({}, () => measure());

const outgoing = guardOutgoing({ catalogue, dispatchers: [nowhere] });
client = outgoing.client("vendor-7", () => sdk);
const gate = consent({ catalogue, region: () => "US-TX", onWarning: () => undefined });
const request = Object.assign(Object.create(http.IncomingMessage.prototype), {
  headers: { host: "www.example.org" },
  rawHeaders: ["host", "www.example.org"],
  url: "/",
  method: "GET",
  socket: {},
});
const after = await new Promise((resolve) => {
  gate(request, new http.ServerResponse(request), () => resolve(measure()));
});

async function measure() {
  const figures = {};
  for (const [kind, call] of Object.entries(kinds)) {
    microseconds(call);
    figures[kind] = microseconds(call);
    await new Promise((done) => setImmediate(done));
  }
  return figures;
}

console.log(`${process.version}, ${catalogue.services.length} services, µs a call (median of ${ROUNDS})`);
for (const kind of Object.keys(kinds)) {
  const cost = after[kind] - before[kind];
  console.log(
    `${kind.padEnd(10)} ${before[kind].toFixed(2).padStart(8)} → ${after[kind].toFixed(2).padStart(8)}   guard: ${cost.toFixed(2)}`,
  );
}
process.exit(0);
