// Clients that gather events of many visitors: whom do they ask, and what leaves?
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ConsentConfigError, defineCatalogue } from "assent";
import { guardOutgoing, OutgoingRefusedError, type OutgoingGuard } from "assent/outgoing";
import { PostHog } from "posthog-node";
import { hostOf, openSink, type Sink } from "./_support/sink.ts";
import { visitorWho } from "./_support/visitor.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "posthog",
      name: "PostHog",
      category: "statistics",
      outgoing: [`=${hostOf("posthog")}/`],
    },
    { id: "other", name: "Other", category: "statistics", outgoing: [`=${hostOf("fetch")}/`] },
  ],
});

let sink: Sink;
let outgoing: OutgoingGuard;

beforeAll(async () => {
  sink = await openSink();
});
beforeEach(() => {
  sink.calls.length = 0;
  outgoing = guardOutgoing({ catalogue, onWarning: () => undefined });
});
afterEach(() => outgoing.stop());
afterAll(async () => sink.close());

/** A client as SDKs are: private fields, a queue, a timer, and parts with methods of their own. */
class Client {
  readonly sent: string[][] = [];
  readonly people = new People();
  name = "client";
  readonly fixed = Object.freeze({ deep: true });
  #queue: string[] = [];
  readonly #send: () => Promise<unknown>;

  constructor(send: () => Promise<unknown>) {
    this.#send = send;
  }

  track(event: string): this {
    this.#queue.push(event);
    return this;
  }

  async flush(): Promise<void> {
    const batch = this.#queue.splice(0);
    if (batch.length === 0) return;
    await this.#send();
    this.sent.push(batch);
  }

  async call(send: () => Promise<unknown>): Promise<unknown> {
    return send();
  }
}

class People {
  readonly seen: string[] = [];

  set(who: string): void {
    this.seen.push(who);
  }
}

const toItself = async (): Promise<unknown> =>
  fetch(`${sink.urlOf("posthog")}/batch/`, { method: "POST" });

test("a batch holds events of those who allow the service, and of nobody else", async () => {
  const client = outgoing.client("posthog", () => new Client(toItself));
  const [yes, no] = [await visitorWho(catalogue, ["posthog"]), await visitorWho(catalogue, [])];
  yes.run(() => client.track("a").track("b"));
  expect(() => no.run(() => client.track("c"))).toThrow(OutgoingRefusedError);
  expect(() => client.track("d")).toThrow(/posthog\.track\(\) was not called.*no-visitor/);
  expect(() => no.run(() => client.people.set("d"))).toThrow(/posthog\.set\(\)/);
  yes.run(() => client.people.set("e"));
  // Whoever's code it is that sends the batch.
  await no.run(async () => client.flush());
  expect(client.sent).toEqual([["a", "b"]]);
  expect(client.people.seen).toEqual(["e"]);
  expect(sink.calls).toEqual(["posthog"]);
});

test("what a method gives back is asked as well", async () => {
  const client = outgoing.client("posthog", () => new Client(toItself));
  const yes = await visitorWho(catalogue, ["posthog"]);
  const same = yes.run(() => client.track("a"));
  expect(() => same.track("b")).toThrow(OutgoingRefusedError);
});

test("properties are the client's own", () => {
  const client = outgoing.client("posthog", () => new Client(toItself));
  client.name = "renamed";
  expect(client.name).toBe("renamed");
  expect(client.fixed).toEqual({ deep: true });
  expect(client).toBeInstanceOf(Client);
  expect(client.people).toBe(client.people);
});

test("dropped, a method gives a promise of nothing", async () => {
  outgoing = guardOutgoing({ catalogue, onRefused: "drop", onWarning: () => undefined });
  const client = outgoing.client("posthog", () => new Client(toItself));
  expect(await (client.track("a") as unknown)).toBeUndefined();
  await client.flush();
  expect(client.sent).toEqual([]);
});

test("an endpoint that takes batches is held from clients that ask nobody", async () => {
  const yes = await visitorWho(catalogue, ["posthog"]);
  await expect(yes.run(toItself)).rejects.toMatchObject({ cause: { reason: "batch" } });
  expect(sink.calls).toEqual([]);
});

test("the client of a service calls no other one", async () => {
  const client = outgoing.client("posthog", () => new Client(toItself));
  const yes = await visitorWho(catalogue, ["posthog", "other"]);
  const toOther = async () => fetch(sink.urlOf("fetch"));
  await expect(yes.run(async () => client.call(toOther))).rejects.toMatchObject({
    cause: { reason: "other-service" },
  });
  expect(sink.calls).toEqual([]);
});

test.each<[string, () => { track(event: string): unknown }]>([
  ["frozen", () => Object.freeze({ track: (event: string) => event })],
  [
    "with a method that cannot change",
    () =>
      Object.defineProperty({ track: String }, "track", {
        value: String,
        configurable: false,
        writable: false,
      }),
  ],
  ["with parts that are plain", () => ({ track: String })],
])("a client that is %s asks as well", async (_kind, make) => {
  const client = outgoing.client("posthog", make);
  expect(() => client.track("a")).toThrow(OutgoingRefusedError);
  const yes = await visitorWho(catalogue, ["posthog"]);
  expect(yes.run(() => client.track("a"))).toBe("a");
});

test("a client may be a function, or a promise of a client", async () => {
  const send = outgoing.client("posthog", () => (event: string) => event);
  const later = await outgoing.client("posthog", async () => new Client(toItself));
  expect(() => send("a")).toThrow(OutgoingRefusedError);
  expect(() => send.call(undefined, "a")).toThrow(OutgoingRefusedError);
  expect(() => later.track("a")).toThrow(OutgoingRefusedError);
  const yes = await visitorWho(catalogue, ["posthog"]);
  expect(yes.run(() => send("a"))).toBe("a");
  expect(yes.run(() => later.track("a"))).toBe(later);
});

test("what all objects can do asks nobody", () => {
  const client = outgoing.client("posthog", () => new Client(toItself));
  expect(Object.prototype.toString.call(client)).toBe("[object Object]");
  expect(client.hasOwnProperty("name")).toBe(true);
  expect(JSON.parse(JSON.stringify(client))).toMatchObject({ name: "client" });
  expect(Object.keys(client)).toContain("name");
});

test("further methods may be free of consent, and only known services have clients", () => {
  const client = outgoing.client("posthog", () => new Client(toItself), { lifecycle: ["track"] });
  expect(() => client.track("of the site")).not.toThrow();
  expect(() => outgoing.client("posthgo", () => new Client(toItself))).toThrow(ConsentConfigError);
});

test("PostHog: gathered for many, sent from a timer, with those who allow it alone", async () => {
  const bodies: string[] = [];
  const client = outgoing.client(
    "posthog",
    () =>
      new PostHog("phc_test", {
        host: sink.urlOf("posthog"),
        flushAt: 1000,
        flushInterval: 20,
        disableCompression: true,
        fetchRetryCount: 0,
        fetch: async (url, options) => {
          bodies.push(JSON.stringify(options.body));
          return fetch(url, options);
        },
      }),
  );
  const [yes, no] = [await visitorWho(catalogue, ["posthog"]), await visitorWho(catalogue, [])];
  const capture = (who: string) => () => client.capture({ distinctId: who, event: "seen" });
  for (let i = 0; i < 20; i++) {
    yes.run(capture(`yes-${i}`));
    expect(() => no.run(capture(`no-${i}`))).toThrow(OutgoingRefusedError);
  }
  await new Promise((done) => setTimeout(done, 300));
  await client.shutdown();
  const sent = bodies.join("\n");
  expect(sent).toMatch(/yes-0\\"/);
  expect(sent).toMatch(/yes-19\\"/);
  expect(sent).not.toMatch(/no-\d/);
  expect(sink.calls.length).toBeGreaterThan(0);
});
