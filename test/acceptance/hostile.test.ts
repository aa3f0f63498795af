// 10,000 random and mutated Cookie headers, consent cookies and answers against a real app: whatever a client
// sends, nothing throws, nothing is a 5xx, and nobody has consented. `HOSTILE_SEED` replays a run.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { Agent, createServer, request as send, type Server } from "node:http";
import { consent } from "assent/express";
import cookieParser from "cookie-parser";
import express from "express";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostsLoaded } from "../adapters/_browser.ts";
import { catalogue, PAGE } from "../adapters/_catalogue.ts";

const SECRET = "a secret of sixteen or more";
const seed = Number(process.env["HOSTILE_SEED"] ?? Date.now() % 2 ** 31);
const errors: unknown[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
let server: Server;
let port = 0;

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Received {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly text: string;
}

beforeAll(async () => {
  const app = express();
  app.use(cookieParser(SECRET));
  app.use(consent({ catalogue, secret: SECRET, onWarning: () => undefined }));
  app.get("/status", (request, response) => {
    const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
    response.json(ids.filter((id) => request.consent.allows(id as "stats")));
  });
  app.get("/", (_request, response) => {
    response.cookie("_ga", "1").send(PAGE);
  });
  app.use((error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
    errors.push(error);
    response.status(500).end();
  });
  server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});

afterAll(() => {
  agent.destroy();
  server.close();
});

function exchange({
  method = "GET",
  path = "/status",
  headers = {},
  body,
}: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = send({ host: "127.0.0.1", port, method, path, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => void chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          cookies: response.headers["set-cookie"] ?? [],
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends all of these, a few at a time, and looks at every answer. */
async function each(
  sent: readonly Sent[],
  look: (got: Received, sent: Sent) => void | Promise<void>,
) {
  const queue = [...sent];
  const worker = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      // oxlint-disable-next-line no-await-in-loop -- eight of these run side by side
      const got = await exchange(next);
      const told = `seed ${seed}: ${JSON.stringify(next)}`;
      expect(got.status, told).toBeGreaterThanOrEqual(200);
      expect(got.status, told).toBeLessThan(500);
      // oxlint-disable-next-line no-await-in-loop
      await look(got, next);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { numRuns: count, seed });

/** What is allowed without anybody's consent. */
const FREE = ["functional", "session", "counter"];

async function grantedBy(cookie: string): Promise<readonly string[]> {
  const { text } = await exchange({ headers: { Cookie: cookie } });
  return (JSON.parse(text) as string[]).filter((id) => !FREE.includes(id));
}

async function answered(body: string): Promise<string> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Cookie: FORM_COOKIE };
  const proven = `${body}&key=${formKey()}`;
  const { cookies } = await exchange({
    method: "POST",
    path: "/consent/choice",
    headers,
    body: proven,
  });
  return cookies[0]?.split(";", 1)[0] ?? "";
}

/** Any octet that Node's client lets into a header. */
const octets = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff })), {
    maxLength: 120,
  })
  .map((codes) => String.fromCharCode(...codes));
const name = fc.constantFrom(
  "consent",
  "consent-once",
  "consent-done",
  " consent",
  "CONSENT",
  "__proto__",
  "constructor",
  "_ga",
  "sid",
  "",
);
const pair = fc.oneof(
  octets,
  fc.tuple(name, octets).map(([left, right]) => `${left}=${right}`),
  fc.constantFrom(
    "=",
    "consent",
    "consent=",
    "consent==",
    'consent="',
    "consent=s:",
    "consent=1.",
    "consent=j:{}",
  ),
);
const cookieHeader = fc.array(pair, { maxLength: 30 }).map((pairs) => pairs.join("; "));

/** Changes a text in one to four places. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom("delete", "insert", "change", "swap", "cut", "repeat"),
    by: fc.constantFrom(..."A Z a z 0 9 . - _ : = % + /".split(" "), " "),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutate(text: string, steps: readonly { at: number; kind: string; by: string }[]): string {
  let result = text;
  for (const { at, kind, by } of steps) {
    const i = Math.floor(at * result.length);
    const [before, here, after] = [result.slice(0, i), result.slice(i, i + 1), result.slice(i + 1)];
    if (kind === "delete") result = before + after;
    else if (kind === "insert") result = before + by + here + after;
    else if (kind === "change") result = before + by + after;
    else if (kind === "swap") result = before + after.slice(0, 1) + here + after.slice(1);
    else if (kind === "cut") result = before;
    else result = result.slice(0, i) + result.slice(Math.max(0, i - 5));
  }
  return result;
}

describe("hostile input", { timeout: 120_000 }, () => {
  test("4,000 Cookie headers", async () => {
    const paths = ["/status", "/", "/consent", "/consent/state"];
    const sent = sample(cookieHeader, 4000).map((cookie, i) => ({
      headers: { Cookie: cookie, Accept: "text/html" },
      path: paths[i % paths.length] ?? "/",
    }));
    await each(sent, ({ text, cookies }, { path }) => {
      if (path === "/status") expect(JSON.parse(text)).toEqual(expect.arrayContaining(FREE));
      if (path === "/status") expect(JSON.parse(text)).toHaveLength(FREE.length);
      expect(cookies.join()).not.toMatch(/^_ga=/);
      if (path === "/") expect(hostsLoaded(text)).toEqual(["counter.example"]);
    });
    expect(errors).toEqual([]);
  });

  test("3,000 consent cookies that were signed and then changed", async () => {
    const own = await answered("act=accept");
    expect(await grantedBy(own)).toContain("youtube");
    const refused = await answered("act=refuse");
    expect(await grantedBy(refused)).toEqual([]);
    const sent = sample(fc.tuple(fc.constantFrom(own, refused), mutations), 3000).flatMap(
      ([cookie, steps]) => {
        const value = mutate(cookie.slice("consent=".length), steps);
        // White space at the ends is no part of a value, nor is anything after a semicolon.
        return value.trim() === own.slice("consent=".length)
          ? []
          : [{ headers: { Cookie: `consent=${value}` } }];
      },
    );
    await each(sent, ({ text }, { headers }) => {
      expect(JSON.parse(text), `seed ${seed}: ${headers?.["Cookie"]}`).toHaveLength(FREE.length);
    });
    expect(errors).toEqual([]);
  });

  const key = fc.oneof(
    fc.constantFrom(
      "act",
      "method",
      "return",
      "answer-statistics",
      "answer-x",
      "object",
      "act[]",
      "__proto__",
      "x[y]",
    ),
    fc.string({ maxLength: 20 }),
  );
  const value = fc.oneof(
    fc.constantFrom(
      "",
      "refuse",
      "none",
      "some",
      "false",
      "0",
      "Accept",
      "accept ",
      "ALL",
      "import",
      "//evil.example",
      "\u0000",
    ),
    fc.string({ maxLength: 40, unit: "binary" }),
  );
  const form = fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const noTrue = fc.json({ maxDepth: 4 }).map((text) => text.replaceAll("true", "1"));
  const json = fc.oneof(
    noTrue,
    fc
      .tuple(fc.constantFrom("categories", "services"), noTrue)
      .map(([part, held]) => `{"act":"save","${part}":${held}}`),
    fc.constantFrom(
      '{"act":{"toString":"accept"}}',
      '{"act":"save","categories":{"marketing":"true"}}',
      '{"act":"save","categories":{"marketing":1}}',
      '{"act":"save","services":{"__proto__":{"youtube":true}}}',
      '{"act":"save","categories":[true]}',
      "[".repeat(5000),
    ),
  );
  const answer = fc.oneof(
    fc.tuple(fc.constant("application/x-www-form-urlencoded"), form),
    fc.tuple(fc.constant("application/json"), json),
    fc.tuple(
      fc.constantFrom(
        "application/x-www-form-urlencoded",
        "application/json",
        "text/plain",
        "multipart/form-data",
        "",
      ),
      fc.string({ unit: "binary", maxLength: 200 }),
    ),
  );

  test("2,000 answers that nobody could mean as a yes", async () => {
    const sent = sample(answer, 2000).map(([type, body]) => ({
      method: "POST",
      path: "/consent/choice",
      headers: { "Content-Type": type, "Sec-Fetch-Site": "same-origin" },
      body,
    }));
    await each(sent, async ({ cookies, status }, { body }) => {
      const own = cookies.find((line) => line.startsWith("consent="))?.split(";", 1)[0];
      if (status >= 400) expect(own).toBeUndefined();
      if (own !== undefined) expect(await grantedBy(own), `seed ${seed}: ${body}`).toEqual([]);
    });
    expect(errors).toEqual([]);
  });

  test("1,000 clear answers from pages of other sites", async () => {
    const origins = fc.constantFrom(
      "https://evil.example",
      "null",
      "",
      "http://127.0.0.1",
      "http://127.0.0.1:1",
      "http://LOCALHOST",
      "//127.0.0.1",
    );
    const sent = sample(
      fc.tuple(
        fc.constantFrom("act=accept", "allow=youtube", "load=youtube"),
        origins,
        fc.boolean(),
      ),
      1000,
    ).map(([body, origin, fetches]) => ({
      method: "POST",
      path: "/consent/choice",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: origin,
        ...(fetches ? { "Sec-Fetch-Site": "cross-site" } : {}),
      },
      body,
    }));
    await each(sent, ({ status, cookies }) => {
      expect(status).toBe(403);
      expect(cookies.filter((line) => !line.startsWith("consent-form="))).toEqual([]);
    });
    expect(errors).toEqual([]);
  });
});
