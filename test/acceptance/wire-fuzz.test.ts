// Random sets of headers and random pieces, both ways, through Node's own client: every response comes to its end, what
// is no page arrives as it was written, and nothing that needs consent leaves. `WIRE_SEED` replays a run.
import { request as httpRequest } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostsLoaded } from "../adapters/_browser.ts";
import { frameworksWith } from "../transparency/_servers.ts";

const seed = Number(process.env["WIRE_SEED"] ?? Date.now() % 2 ** 31);
const runs = Number(process.env["WIRE_RUNS"] ?? 150);
/** A response that takes longer hangs. */
const PATIENCE = 10_000;

interface Plan {
  readonly status: number;
  readonly type: string | undefined;
  readonly coding: "gzip" | "br" | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly way: "set" | "append" | "object" | "flat";
  readonly pieces: readonly string[];
  /** Where a piece is written in a later turn, and where as bytes. */
  readonly later: readonly boolean[];
  readonly flush: boolean;
  readonly endsWithPiece: boolean;
}

interface Sending {
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: readonly string[];
}

const cookie = fc
  .tuple(
    fc.constantFrom("sid", "_ga", "nobody", "a", "=_ga", " _ga ", "__Host-x", "consent", ""),
    fc.constantFrom("=1", "=", "", '="q"', "= x y", "=é"),
    fc.array(
      fc.constantFrom(
        "; Path=/",
        ";Max-Age=9999999999",
        "; max-age=-1",
        "; Expires=x",
        "; Secure",
        ";",
        "; a=b=c",
      ),
      { maxLength: 3 },
    ),
  )
  .map(
    ([name, value, attributes]) => ["Set-Cookie", `${name}${value}${attributes.join("")}`] as const,
  );
const sent = fc.oneof(
  { weight: 3, arbitrary: cookie },
  fc.constantFrom(
    ["Link", "<https://stats.example/a.js>; rel=preload"] as const,
    ["link", "</own.css>; rel=preload, <//stats.example>; rel=preconnect"] as const,
    ["Link", ",;=<>"] as const,
    ["Refresh", "0; url=https://stats.example/"] as const,
    ["Report-To", '{"group":"a","endpoints":[{"url":"https://stats.example"}]}'] as const,
    ["NEL", '{"report_to":"a","max_age":9}'] as const,
    ["Permissions-Policy", "browsing-topics=*"] as const,
    ["Vary", "*"] as const,
    ["vary", "Accept"] as const,
    ["ETag", '"tag"'] as const,
    ["Cache-Control", "public, max-age=60, s-maxage=9"] as const,
    ["Alt-Svc", 'h3="stats.example:443"'] as const,
    ["X-Any", ",;=<>"] as const,
  ),
);
const piece = fc.oneof(
  fc.constantFrom(
    '<script src="https://stats.example/a.js"></script>',
    '<img src="https://unknown.example/a.gif">',
    "<p>text</p>",
    "<!doctype html><title>x</title>",
    "<style>@import url(https://stats.example/a.css);</style>",
    "ünïcode ",
    "<",
    "<scr",
    'ipt src="https://stats.example/b.js">',
    "</script>",
    "",
  ),
  fc.string({ maxLength: 300 }),
);
const plan: fc.Arbitrary<Plan> = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 302, 404, 500, 204, 304),
  type: fc.constantFrom(
    "text/html",
    "text/html; charset=utf-8",
    "text/plain",
    "application/json",
    "image/png",
    undefined,
  ),
  coding: fc.constantFrom(undefined, undefined, "gzip", "br"),
  headers: fc.array(sent, { maxLength: 10 }),
  way: fc.constantFrom("set", "append", "object", "flat"),
  pieces: fc.array(piece, { maxLength: 12 }),
  later: fc.array(fc.boolean(), { maxLength: 12 }),
  flush: fc.boolean(),
  endsWithPiece: fc.boolean(),
});
const noise = fc.tuple(
  fc.stringMatching(/^x-[a-z0-9-]{1,12}$/),
  fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/),
);
const sending: fc.Arbitrary<Sending> = fc.record({
  method: fc.constantFrom("GET", "GET", "HEAD", "POST", "PUT", "OPTIONS"),
  headers: fc.array(
    fc.oneof(
      noise,
      fc.tuple(
        fc.constant("cookie"),
        fc.constantFrom(
          "_ga=1",
          "sid=2; _ga=1; nobody=3",
          "consent=1.x",
          "consent=s:1.AAAA.x",
          ";;=;",
          "_ga",
        ),
      ),
      fc.tuple(fc.constant("accept"), fc.constantFrom("text/html", "*/*", "application/json")),
      fc.tuple(
        fc.constant("sec-fetch-dest"),
        fc.constantFrom("document", "empty", "iframe", "worker", "image"),
      ),
      fc.tuple(
        fc.constant("if-none-match"),
        fc.constantFrom('"tag"', '"tag;assent=AAAAAAAA"', "*", 'W/"x"', '"'),
      ),
      fc.tuple(fc.constant("if-modified-since"), fc.constant("Thu, 01 Jan 1970 00:00:00 GMT")),
      fc.tuple(fc.constant("range"), fc.constantFrom("bytes=0-1", "bytes=-1,2-", "x")),
      fc.tuple(fc.constant("sec-gpc"), fc.constantFrom("1", "0", "1, 1")),
      fc.tuple(fc.constant("accept-language"), fc.constantFrom("fr", "*;q=0", ",,,", "x-y-z;q=2")),
      fc.tuple(fc.constant("x-forwarded-host"), fc.constantFrom("evil.example", "[::", "")),
    ),
    { maxLength: 8 },
  ),
  body: fc.array(fc.string({ maxLength: 200 }), { maxLength: 5 }),
});

let current: Plan | undefined;

/** Writes what the plan says, in its pieces. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const now = current;
  if (now === undefined) throw new Error("no plan");
  for await (const _ of request); // an upload is read to its end
  const { head, pieces } = written(now);
  if (now.way === "set") for (const [name, value] of merged(head)) response.setHeader(name, value);
  if (now.way === "append") for (const [name, value] of head) response.appendHeader(name, value);
  if (now.way === "object") response.writeHead(now.status, Object.fromEntries(merged(head)));
  else if (now.way === "flat") response.writeHead(now.status, head.flat());
  else response.statusCode = now.status;
  if (now.flush) response.flushHeaders();
  const last = now.endsWithPiece ? pieces.at(-1) : undefined;
  for (const [i, bytes] of (last === undefined ? pieces : pieces.slice(0, -1)).entries()) {
    if (now.later[i] === true) await new Promise((resolve) => setImmediate(resolve));
    response.write(i % 2 === 0 ? bytes : bytes.toString("latin1"), "latin1");
  }
  if (last === undefined) response.end();
  else response.end(last);
}

function merged(head: readonly (readonly [string, string])[]): [string, string | string[]][] {
  const byName = new Map<string, [string, string | string[]]>();
  for (const [name, value] of head) {
    const known = byName.get(name.toLowerCase());
    byName.set(name.toLowerCase(), [name, known === undefined ? value : [known[1], value].flat()]);
  }
  return [...byName.values()];
}

/** The head of a plan, and its body in pieces of the coding they are in. */
function written({ type, coding, headers, pieces }: Plan) {
  const whole = Buffer.from(pieces.join(""));
  const head: [string, string][] = headers.map(([name, value]) => [name, value]);
  if (type !== undefined) head.push(["Content-Type", type]);
  if (coding === undefined) {
    return { head, whole, pieces: pieces.map((text) => Buffer.from(text)) };
  }
  head.push(["Content-Encoding", coding]);
  const packed = coding === "gzip" ? gzipSync(whole) : brotliCompressSync(whole);
  const middle = packed.length >> 1;
  return { head, whole, pieces: [packed.subarray(0, middle), packed.subarray(middle)] };
}

interface Heard {
  readonly status: number;
  readonly type: string | undefined;
  readonly cookies: readonly string[];
  readonly links: string;
  readonly body: Buffer;
  readonly complete: boolean;
}

function ask(port: number, { method, headers, body }: Sending): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path: "/",
        method,
        agent: false,
        headers: Object.fromEntries(headers),
      },
      (response) => {
        const chunks: Buffer[] = [];
        const done = (): void => {
          clearTimeout(timer);
          const packed = Buffer.concat(chunks);
          const coding = response.headers["content-encoding"];
          const whole =
            packed.length === 0 || coding === undefined
              ? packed
              : coding === "gzip"
                ? gunzipSync(packed)
                : brotliDecompressSync(packed);
          const { link, refresh, nel } = response.headers;
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"],
            cookies: response.headers["set-cookie"] ?? [],
            links: [link, refresh, nel, response.headers["report-to"]].flat().join("\n"),
            body: whole,
            complete: response.complete,
          });
        };
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", done);
        response.on("error", done);
      },
    );
    const timer = setTimeout(() => {
      asked.destroy();
      reject(new Error("The response hangs."));
    }, PATIENCE);
    asked.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    const writes = method === "POST" || method === "PUT";
    for (const text of writes ? body : []) asked.write(text);
    asked.end();
  });
}

/** A cookie that is stored: neither declared free nor deleted. */
function isStored(line: string): boolean {
  const [pair = "", ...attributes] = line.split(";");
  const name = pair.includes("=")
    ? (/^[\t ]*=?[\t ]*([^=]*)/.exec(pair)?.[1] ?? "").trim()
    : pair.trim();
  const isDeleted = attributes.some(
    (one) => /^\s*max-age\s*=\s*-?\d+\s*$/i.test(one) && Number(one.split("=")[1]) <= 0,
  );
  return !isDeleted && ["_ga", "nobody", "__Host-x"].includes(name);
}

/** Does a browser show this as a document? What says nothing of itself, by its beginning, where a document is asked for. */
function isPage({ type, pieces }: Plan, { headers }: Sending): boolean {
  if (type !== undefined) return type.includes("html");
  if (!/^(?:<!doctype html|<script|<p>)/.test(pieces.join(""))) return false;
  const asked = new Map(headers);
  const destination = asked.get("sec-fetch-dest");
  if (destination === undefined || destination === "empty") {
    return asked.get("accept") === "text/html";
  }
  return destination === "document" || destination === "iframe";
}

describe.each(frameworksWith({ "/": answer }))("anything through %s", (_name, listen) => {
  const server: Server = listen(true);
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("comes to its end, and nothing leaves that needs consent", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plan, sending, async (planned, asked) => {
        current = planned;
        const heard = await ask(port, asked);
        expect(heard.complete).toBe(true);
        expect(heard.cookies.filter(isStored)).toEqual([]);
        expect(heard.links).not.toContain("stats.example");
        if (isPage(planned, asked)) expect(hostsLoaded(heard.body.toString())).toEqual([]);
        if (planned.type !== undefined && !planned.type.includes("html")) {
          const hasBody = asked.method !== "HEAD" && ![204, 304].includes(planned.status);
          expect(heard.status).toBe(planned.status);
          expect(heard.body.toString()).toBe(hasBody ? written(planned).whole.toString() : "");
        }
      }),
      { seed, numRuns: runs },
    );
  });
});
