// What a guarded call costs: the same calls to nobody, before the guard is on and after, on behalf of a visitor.
//
//   npm run bench:outgoing

import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";
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

/** An agent that keeps all requests waiting: where they are handed over, they are judged. */
const agent = new http.Agent({ maxSockets: 1 });
agent.maxSockets = 0;
const place = { host: "api.vendor-7.example", port: 80, path: "/v1/events?a=1", method: "POST" };
const waiting = http.request({ ...place, agent, headers }).on("error", () => undefined);
const byHttp = () => agent.addRequest(waiting, place);

const sdk = { track: () => undefined };
let client = sdk;
const byClient = () => client.track();

async function microseconds(call) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    // CPU time: others may use this machine as well.
    const start = process.cpuUsage();
    for (let i = 0; i < CALLS; i++) call();
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / CALLS);
    for (const name of Object.keys(agent.requests)) delete agent.requests[name];
    await new Promise((done) => setImmediate(done));
  }
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
  gate(request, new http.ServerResponse(request), () => {
    if (!request.consent.allows("vendor-7"))
      throw new Error("what is refused costs something else");
    resolve(measure());
  });
});

async function measure() {
  const figures = {};
  for (const [kind, call] of Object.entries(kinds)) {
    await microseconds(call);
    figures[kind] = await microseconds(call);
  }
  return figures;
}

console.log(
  `${process.version}, ${catalogue.services.length} services, µs of CPU a call (median of ${ROUNDS})`,
);
for (const kind of Object.keys(kinds)) {
  const cost = after[kind] - before[kind];
  console.log(
    `${kind.padEnd(10)} ${before[kind].toFixed(2).padStart(8)} → ${after[kind].toFixed(2).padStart(8)}   guard: ${cost.toFixed(2)}`,
  );
}
process.exit(0);
