// Style sheets and drawings of the site's own leave as they came where nothing in them could be gated for anybody.
import { createReadStream, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { defineCatalogue } from "assent";
import type { ConsentOptions } from "assent";
import { consent } from "assent/node";
import { describe, expect, it } from "vitest";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [{ id: "fonts", name: "Fonts", category: "marketing", urls: ["fonts.example"] }],
});
const empty = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [],
});

type Route = (request: IncomingMessage, response: ServerResponse) => void;

async function ask(
  route: Route,
  headers: Record<string, string> = {},
  options: Partial<ConsentOptions<IncomingMessage>> = {},
) {
  const gate = consent({ catalogue, onWarning: () => undefined, ...options });
  const server = createServer((request, response) =>
    gate(request, response, () => route(request, response)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/file`, { headers });
  const body = Buffer.from(await response.arrayBuffer()).toString();
  await new Promise((resolve) => server.close(resolve));
  return { status: response.status, headers: response.headers, body };
}

const KEPT = {
  ETag: '"v1"',
  "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT",
  "Cache-Control": "public, max-age=31536000, immutable",
};
const OWN = "a { background: url(/own.png) }";
const OTHER = "a { background: url(https://fonts.example/x.png) }";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

const sending =
  (type: string, body: string | Buffer, more: Record<string, string> = {}): Route =>
  (_, response) => {
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Length", String(Buffer.byteLength(body)));
    for (const [name, value] of Object.entries({ ...KEPT, ...more })) {
      response.setHeader(name, value);
    }
    const file = join(tmpdir(), `assent-untouched-${process.pid}`);
    writeFileSync(file, body);
    // As static middlewares do; in pieces.
    createReadStream(file, { highWaterMark: 7 }).pipe(response);
  };
const whole =
  (type: string, body: string): Route =>
  (_, response) => {
    response.setHeader("Content-Type", type);
    for (const [name, value] of Object.entries(KEPT)) response.setHeader(name, value);
    response.end(body);
  };

describe("a body that nobody's consent could change", () => {
  it.each([
    ["text/css", OWN],
    ["image/svg+xml", SVG],
    ["application/xml", "<a><b/></a>"],
  ])("%s keeps its head", async (type, body) => {
    for (const route of [sending(type, body), whole(type, body)]) {
      const got = await ask(route, { "sec-fetch-dest": "image" });
      expect(got.body).toBe(body);
      expect(got.headers.get("etag")).toBe('"v1"');
      expect(got.headers.get("last-modified")).toBe(KEPT["Last-Modified"]);
      expect(got.headers.get("cache-control")).toBe(KEPT["Cache-Control"]);
      expect(got.headers.get("content-length")).toBe(String(body.length));
      expect(got.headers.get("vary")).toBeNull();
    }
  });

  it("keeps it packed, too", async () => {
    const body = gzipSync(OWN);
    const got = await ask(sending("text/css", body, { "Content-Encoding": "gzip" }));
    expect(got.body).toBe(OWN);
    expect(got.headers.get("etag")).toBe('"v1"');
    expect(got.headers.get("content-length")).toBe(String(body.length));
  });

  it("is told apart from one that another visitor gets changed", async () => {
    for (const route of [sending("text/css", OTHER), whole("text/css", OTHER)]) {
      const refused = await ask(route);
      expect(refused.body).not.toContain("url(https:");
      expect(refused.headers.get("etag")).not.toBe('"v1"');
      const open = await ask(route, {}, { region: () => "CH", regimes: { CH: "opt-out" } });
      expect(open.headers.get("vary")).toContain("Cookie");
      expect(open.headers.get("cache-control")).toContain("private");
    }
  });

  it("is gated all the same where it is longer than it says", async () => {
    const got = await ask((_, response) => {
      response.setHeader("Content-Type", "text/css");
      response.setHeader("Content-Length", "3");
      response.write("a {}");
      response.end(OTHER);
    });
    expect(got.body).not.toContain("url(https:");
  });
});

describe("where consent can change nothing", () => {
  const page = whole("text/html", "<!doctype html><title>x</title><p>text");
  it("no page is marked", async () => {
    const got = await ask(page, { accept: "text/html" }, { catalogue: empty, undeclared: "allow" });
    expect(got.body).toContain("<p>text");
    expect(got.headers.get("etag")).toBe('"v1"');
    expect(got.headers.get("vary")).toBeNull();
    expect(got.headers.get("cache-control")).toBe(KEPT["Cache-Control"]);
  });

  it("validators of pages reach the app", async () => {
    let seen: unknown;
    await ask(
      (request, response) => {
        seen = request.headers["if-none-match"];
        page(request, response);
      },
      { accept: "text/html", "if-none-match": '"v1"' },
      { catalogue: empty, undeclared: "allow" },
    );
    expect(seen).toBe('"v1"');
  });
});
