// All ways of calling, in front of real servers of this machine.
import { once } from "node:events";
import http, { request as early } from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { connect, type AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConsentConfigError, defineCatalogue } from "assent";
import { guardOutgoing, OutgoingRefusedError, type GuardOutgoingOptions } from "assent/outgoing";
import axios from "axios";
import got from "got";
import { Agent, Client, fetch as undiciFetch, Pool, request as undiciRequest } from "undici";
import { hostOf, openSink, type Sink } from "./_support/sink.ts";
import { visitorWho } from "./_support/visitor.ts";

const held = hostOf("fetch");
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "held", name: "Held", category: "marketing", outgoing: [`=${held}/`] },
    { id: "other", name: "Other", category: "marketing", outgoing: [`=${hostOf("got")}/`] },
    { id: "shop", name: "Shop", category: "functional", outgoing: [`=${hostOf("axios")}/`] },
    { id: "video", name: "Video", category: "marketing", urls: [`=${hostOf("posthog")}/`] },
  ],
});

let sink: Sink;
let h2: http2.Http2Server;
let h2Calls: string[] = [];
let guard = { stop(): void {} };

function start(options: Partial<GuardOutgoingOptions> = {}) {
  const made = guardOutgoing({ catalogue, onWarning: () => undefined, ...options });
  guard = made;
  return made;
}

beforeAll(async () => {
  sink = await openSink();
  h2 = http2.createServer((incoming, response) => {
    h2Calls.push(incoming.url);
    response.end("ok");
  });
  h2.listen(0, "0.0.0.0");
  await once(h2, "listening");
});
beforeEach(() => {
  sink.calls.length = 0;
  h2Calls = [];
});
afterEach(() => guard.stop());
afterAll(async () => {
  h2.close();
  await sink.close();
});

const port = (): number => Number(new URL(sink.urlOf("fetch")).port);
const h2Origin = (host: string): string => `http://${host}:${(h2.address() as AddressInfo).port}`;

/** Status of the answer, or the error's name. */
async function outcome(call: () => Promise<unknown>): Promise<string> {
  try {
    const answer = (await call()) as { status?: number; statusCode?: number };
    return String(answer.status ?? answer.statusCode);
  } catch (error) {
    return nameOf(error);
  }
}

function nameOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof OutgoingRefusedError) return at.name;
  }
  return String(error);
}

async function byHttp(
  make: () => http.ClientRequest,
  body?: string,
): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const request = make();
    request.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

async function byHttp2(
  host: string,
  headers: http2.OutgoingHttpHeaders = {},
): Promise<{ status: number | undefined }> {
  const session = http2.connect(h2Origin(host));
  try {
    return await new Promise((resolve, reject) => {
      session.on("error", reject);
      const stream = session.request({ ":path": "/", ...headers });
      stream.on("response", (head) => {
        stream.resume();
        stream.on("end", () => resolve({ status: head[":status"] }));
      });
      stream.on("error", reject);
    });
  } finally {
    session.destroy();
  }
}

const body = "b".repeat(100_000);
const post = { method: "POST", body } as const;

/** Ways of calling the host that is held. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  fetch: async () => fetch(`http://${held}:${port()}/a`),
  "fetch with a body": async () => fetch(`http://${held}:${port()}/a`, post),
  "fetch of a Request": async () => fetch(new Request(`http://${held}:${port()}/a`, post)),
  "fetch of a redirect": async () =>
    fetch(`${sink.urlOf("nobody")}/?to=${encodeURIComponent(`http://${held}:${port()}/a`)}`),
  "http.request": async () => byHttp(() => http.request(`http://${held}:${port()}/a`)),
  "http.get": async () => byHttp(() => http.get(`http://${held}:${port()}/a`)),
  "a reference from before": async () =>
    byHttp(() => early(`http://${held}:${port()}/a`, { method: "POST" }), body),
  "no agent": async () =>
    byHttp(() => http.request(`http://${held}:${port()}/a`, { agent: false })),
  createConnection: async () =>
    byHttp(() =>
      http.request({
        host: held,
        port: port(),
        createConnection: () => connect(port(), held),
      }),
    ),
  "an agent of another make": async () =>
    byHttp(() => http.request({ host: held, port: port(), agent: new OtherAgent() as never })),
  "https.request": async () => byHttp(() => https.request(`https://${held}:${port()}/a`)),
  "Expect: 100-continue": async () =>
    byHttp(() =>
      http.request(`http://${held}:${port()}/`, {
        method: "POST",
        headers: { expect: "100-continue" },
      }),
    ),
  "a Host header": async () =>
    byHttp(() => http.request({ host: hostOf("nobody"), port: port(), headers: { host: held } })),
  "a Host header in a list": async () =>
    byHttp(() =>
      http.request({ host: hostOf("nobody"), port: port(), headers: ["Host", held] as never }),
    ),
  "a proxy": async () =>
    byHttp(() => http.request({ host: hostOf("nobody"), port: port(), path: `http://${held}/a` })),
  "a number for an address": async () =>
    byHttp(() => http.request({ host: "0x7f00000e", port: port() })),
  axios: async () => axios.post(`http://${held}:${port()}/a`, body),
  "axios by fetch": async () => axios.get(`http://${held}:${port()}/a`, { adapter: "fetch" }),
  "axios by a proxy": async () =>
    axios.get(`http://${held}/a`, { proxy: { host: hostOf("nobody"), port: port() } }),
  "axios after a redirect": async () =>
    axios.get(`${sink.urlOf("nobody")}/?to=${encodeURIComponent(`http://${held}:${port()}/a`)}`),
  got: async () =>
    got.post(`http://${held}:${port()}/a`, {
      body,
      retry: { limit: 0 },
      timeout: { request: 5000, connect: 1000 },
    }),
  "undici.request": async () => undiciRequest(`http://${held}:${port()}/a`),
  "undici.fetch": async () => undiciFetch(`http://${held}:${port()}/a`),
  http2: async () => byHttp2(held),
  "http2 with :authority": async () => byHttp2("127.0.0.1", { ":authority": held }),
  "http2 with a body": async () => byHttp2(held, { ":method": "GET" }),
};

/** As agent-base 4 to 6: an agent that is none of Node's class. */
class OtherAgent {
  addRequest(request: http.ClientRequest): void {
    void Promise.resolve().then(() => request.onSocket(connect(port(), held)));
  }
}

describe.each(Object.entries(ways))("%s", (_name, call) => {
  const reached = (): string[] => [...sink.calls, ...h2Calls].filter((name) => name !== "nobody");

  test("fails where nobody allows it, and nothing is sent", async () => {
    start();
    expect(await outcome(call)).toBe("OutgoingRefusedError");
    expect(reached()).toEqual([]);
  });

  test("is answered with nothing, where it is to be dropped", async () => {
    start({ onRefused: "drop" });
    expect(await outcome(call)).toBe("204");
    expect(reached()).toEqual([]);
  });

  test("fails on behalf of a visitor who refuses", async () => {
    start();
    const visitor = await visitorWho(catalogue, ["other"]);
    expect(await outcome(async () => visitor.run(call))).toBe("OutgoingRefusedError");
    expect(reached()).toEqual([]);
  });
});

test.each(
  Object.entries(ways).filter(([name]) => !/proxy|Host|number|https|authority|Expect/.test(name)),
)("%s is sent on behalf of a visitor who allows it", async (_name, call) => {
  start();
  const visitor = await visitorWho(catalogue, ["held"]);
  expect(await outcome(async () => visitor.run(call))).toBe("200");
  expect([...sink.calls, ...h2Calls].length).toBeGreaterThan(0);
});

test("a tunnel to a host that is held fails, even where it is to be dropped", async () => {
  start({ onRefused: "drop" });
  const tunnel = async () =>
    byHttp(() =>
      http.request({
        host: hostOf("nobody"),
        port: port(),
        method: "CONNECT",
        path: `${held}:443`,
      }),
    );
  expect(await outcome(tunnel)).toBe("OutgoingRefusedError");
  expect(sink.calls).toEqual([]);
});

test("hosts that nobody declared pass, and so does what needs no consent", async () => {
  start();
  expect(await outcome(async () => fetch(sink.urlOf("nobody")))).toBe("200");
  expect(await outcome(async () => axios.get(sink.urlOf("nobody")))).toBe("200");
  expect(await outcome(async () => byHttp2("127.0.0.1"))).toBe("200");
  expect(await outcome(async () => fetch(sink.urlOf("axios")))).toBe("200");
});

test("what browsers contact of a service is held as its endpoints are", async () => {
  start();
  expect(await outcome(async () => fetch(sink.urlOf("posthog")))).toBe("OutgoingRefusedError");
});

test("a copy of undici with connections of its own is held; dropped only if it was named", async () => {
  const client = new Client(`http://${held}:${port()}`);
  const call = async () => client.request({ path: "/a", method: "GET" });
  start();
  expect(await outcome(call)).toBe("OutgoingRefusedError");
  start({ onRefused: "drop", dispatchers: [client] });
  expect(await outcome(call)).toBe("204");
  expect(sink.calls).toEqual([]);
  await client.close();
});

describe("a request that waits for a connection is sent for whom it was made", () => {
  const pools: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    "node:http": (() => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      return async (path: string) =>
        byHttp(() => http.request(`http://${held}:${port()}${path}`, { agent }));
    })(),
    undici: (() => {
      let pool: Pool | undefined;
      return async (path: string) => {
        pool ??= new Pool(`http://${held}:${port()}`, { connections: 1 });
        return pool.request({ path, method: "GET" }).then(async (answer) => {
          await answer.body.dump();
          return answer;
        });
      };
    })(),
  };

  test.each(Object.entries(pools))("%s", async (_name, call) => {
    const pool = new Agent();
    start({ dispatchers: [pool] });
    const [yes, no] = await Promise.all([
      visitorWho(catalogue, ["held"]),
      visitorWho(catalogue, []),
    ]);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        outcome(async () => (i % 2 === 0 ? yes : no).run(async () => call(`/${i}`))),
      ),
    );
    expect(outcomes.filter((answer) => answer === "200")).toHaveLength(10);
    expect(outcomes.filter((answer) => answer === "OutgoingRefusedError")).toHaveLength(10);
    expect(sink.calls).toHaveLength(10);
    await pool.close();
  });
});

test("the error names the service, why, and what to do", async () => {
  start();
  const error: unknown = await fetch(`http://${held}:${port()}/secret?email=a`).catch(
    (thrown: unknown) => (thrown as Error).cause,
  );
  expect(error).toBeInstanceOf(OutgoingRefusedError);
  const { message, code, service, target, reason } = error as OutgoingRefusedError;
  expect({ code, service, target, reason }).toEqual({
    code: "ASSENT_OUTGOING_REFUSED",
    service: "held",
    target: held,
    reason: "no-visitor",
  });
  expect(message).toMatch(
    /"held" \(Held\).*consent\.fetch\(\).*verifyToken\(\).*withoutVisitor\(\)/,
  );
  expect(message).not.toMatch(/secret|email/);
});

test("onRefused decides for each call; what it throws is an error", async () => {
  const seen: string[] = [];
  start({
    onRefused: ({ service }) => {
      seen.push(service);
      if (service === "other") throw new Error("of the app");
      return "drop";
    },
  });
  expect(await outcome(async () => fetch(sink.urlOf("fetch")))).toBe("204");
  expect(await outcome(async () => fetch(sink.urlOf("got")))).toBe("OutgoingRefusedError");
  expect(seen).toEqual(["held", "other"]);
});

test("each call that is held is an event; a mistake is told once", async () => {
  const events: unknown[] = [];
  const warnings: string[] = [];
  start({
    onRefused: "drop",
    onEvent: (event) => events.push(event),
    onWarning: (message) => warnings.push(message),
  });
  await fetch(sink.urlOf("fetch"));
  await fetch(sink.urlOf("fetch"));
  const event = {
    kind: "outgoing",
    action: "dropped",
    host: held,
    service: "held",
    reason: "no-visitor",
  };
  expect(events).toEqual([event, event]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/no-visitor.*docs\/outgoing\.md/);
});

test("without a visitor the site calls whom it wants; stopped, so does everybody", async () => {
  const outgoing = start();
  const call = async () => fetch(sink.urlOf("fetch"));
  expect(await outcome(async () => outgoing.withoutVisitor(call))).toBe("200");
  expect(await outcome(call)).toBe("OutgoingRefusedError");
  outgoing.stop();
  expect(await outcome(call)).toBe("200");
});

test("what a visitor started long ago is held: they may have changed their mind elsewhere", async () => {
  start({ holdsFor: "1 second" });
  const visitor = await visitorWho(catalogue, ["held"]);
  const call = async () => visitor.run(async () => outcome(async () => fetch(sink.urlOf("fetch"))));
  expect(await call()).toBe("200");
  await new Promise((done) => setTimeout(done, 1100));
  expect(await call()).toBe("OutgoingRefusedError");
});

test.each<[object, string]>([
  [{ onRefused: "ignore" }, "onRefused"],
  [{ holdsFor: "2 days" }, "holdsFor"],
  [{ holdsFor: "soon" }, "holdsFor"],
  [{ onRefuse: "drop" }, "onRefuse"],
])("%j is no option", (options, path) => {
  expect(() => start(options)).toThrow(ConsentConfigError);
  expect(() => start(options)).toThrow(expect.objectContaining({ path }));
});
