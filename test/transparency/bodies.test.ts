// Responses with nothing to hide leave as if assent were not there: head and body, byte for byte.
import { createHash } from "node:crypto";
import { createReadStream, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import {
  ask2,
  both,
  frameworksWith,
  http2With,
  WAYS,
  withoutMarks,
  REPORT_ONLY,
} from "./_servers.ts";
import type { Ask, Routes } from "./_servers.ts";

const file = join(tmpdir(), `assent-transparency-${process.pid}.bin`);
const large = Buffer.alloc(300_000, "0123456789abcdef");
writeFileSync(file, large);
const PAGE = "<!doctype html><title>é</title><p>nothing to block</p>";

/** A frame: a page that has no place for a banner. */
const FRAME = { "sec-fetch-dest": "iframe" };

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const json = (response: ServerResponse, value: unknown): void => {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(value));
};

const ROUTES: Routes = {
  "/end": (_, response) => response.end("text"),
  "/end-nothing": (_, response) => response.end(),
  "/end-encoded": (_, response) => response.end("68656c6c6f", "hex"),
  "/end-latin1": (_, response) => response.end("é", "latin1"),
  "/json": (_, response) => json(response, { a: "é" }),
  "/reason": (_, response) => response.writeHead(299, "Very fine", { "X-A": "1" }).end("x"),
  "/raw": (_, response) =>
    response
      .writeHead(200, ["X-A", "1", "x-a", "2", "Set-Cookie", "a=1", "Set-Cookie", "b=2"])
      .end("x"),
  "/cookies": (_, response) => {
    response.setHeader("Set-Cookie", ["a=1; Path=/", "b=2; HttpOnly"]);
    response.end("x");
  },
  "/append": (_, response) => {
    response.appendHeader("Vary", "Accept");
    response.appendHeader("Vary", "Origin");
    response.end("x");
  },
  "/chunks": async (_, response) => {
    for (const part of ["a", "b", "c"]) {
      response.write(part);
      await pause();
    }
    response.end("d");
  },
  "/length": (_, response) => response.writeHead(200, { "Content-Length": "4" }).end("text"),
  "/pipe": (_, response) => createReadStream(file).pipe(response),
  "/pipeline": (_, response) => pipeline(createReadStream(file), response),
  "/pipeline-web": (_, response) =>
    pipeline(Readable.fromWeb(new Blob(["web"]).stream()), response),
  "/trailers": (_, response) => {
    response.writeHead(200, { Trailer: "X-Sum" });
    response.write("x");
    response.addTrailers({ "X-Sum": "1" });
    response.end();
  },
  "/204": (_, response) => response.writeHead(204).end(),
  "/205": (_, response) => response.writeHead(205).end(),
  "/304": (_, response) => response.writeHead(304, { ETag: '"x"' }).end(),
  "/302": (_, response) => response.writeHead(302, { Location: "https://other.example/" }).end(),
  "/206": (_, response) => {
    response.writeHead(206, { "Content-Range": "bytes 0-3/10", "Accept-Ranges": "bytes" });
    response.end("0123");
  },
  "/head-body": (_, response) => {
    response.setHeader("Content-Length", "4");
    response.end("text");
  },
  "/echo": async (request, response) => {
    const hash = createHash("sha256");
    for await (const chunk of request) hash.update(chunk as Buffer);
    response.end(hash.digest("hex"));
  },
  "/echo-pipe": (request, response) => request.pipe(response),
  "/hints": (_, response) => {
    response.writeEarlyHints({ link: "</own.css>; rel=preload; as=style" });
    response.end("x");
  },
  "/continue": (_, response) => {
    response.writeProcessing();
    response.end("x");
  },
  "/state": (_, response) => {
    const before = [response.headersSent, response.writableEnded, response.writableFinished];
    response.writeHead(200);
    const between = [response.headersSent, response.writableEnded];
    response.write(JSON.stringify([before, between]));
    response.end();
    response.emit("probe", response.writableEnded);
  },
  "/returns": (_, response) => {
    const wrote = response.write("");
    response.end(JSON.stringify([typeof wrote, response.writeHead.length >= 0]));
  },
  "/own-page": (_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("ETag", '"page"');
    response.end(PAGE);
  },
  "/own-page-chunked": async (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    for (const byte of Buffer.from(PAGE)) response.write(Buffer.of(byte));
    response.end();
  },
};

const ASKED: readonly Ask[] = [
  ...Object.keys(ROUTES)
    .filter((path) => !path.startsWith("/own-page"))
    .flatMap((path): Ask[] => [
      { path },
      ...(path === "/trailers" ? [] : [{ path, method: "HEAD" }]),
    ]),
  { path: "/echo", method: "POST", body: large },
  { path: "/echo-pipe", method: "PUT", body: "x".repeat(100_000) },
  { path: "/echo", method: "POST", body: large, headers: { expect: "100-continue" } },
  { path: "/echo", method: "POST", body: "abc", headers: { "transfer-encoding": "chunked" } },
  { path: "/json", headers: { "if-none-match": '"x"', cookie: "sid=1; a=2" } },
  { path: "/json", method: "OPTIONS" },
  { path: "/nowhere" },
];

describe.each(frameworksWith(ROUTES))("a response with nothing to hide (%s)", (_name, listen) => {
  it.each(ASKED.map((asked): [string, Ask] => [`${asked.method ?? "GET"} ${asked.path}`, asked]))(
    "%s leaves as it was",
    async (_title, asked) => {
      const { bare, gated } = await both(listen, asked);
      expect(gated).toEqual(bare);
    },
  );

  it.skipIf(REPORT_ONLY).each(["/own-page", "/own-page-chunked"])(
    "%s keeps its bytes, and says that it depends",
    async (path) => {
      const { bare, gated } = await both(listen, { path, headers: FRAME });
      expect(withoutMarks(gated)).toEqual(withoutMarks(bare));
      expect(gated.headers.join("\n")).toMatch(/^Vary: Cookie, Sec-GPC/m);
      expect(gated.headers.join("\n")).toMatch(/^Cache-Control: private, no-cache/m);
    },
  );
});

describe.each(WAYS)("sent by %s", (_way, stack) => {
  const listeners = frameworksWith(ROUTES, stack);
  // What is asked of writeHead itself differs by who has patched it last, not by assent.
  const asked = ASKED.filter(({ path }) => path !== "/returns");

  it.each(listeners)(
    "a response with nothing to hide leaves as it was (%s)",
    async (_name, listen) => {
      for (const one of asked) {
        const { bare, gated } = await both(listen, one);
        expect([one.path, gated]).toEqual([one.path, bare]);
      }
    },
  );

  it.skipIf(REPORT_ONLY).each(listeners)(
    "a page keeps its bytes, and is marked (%s)",
    async (_name, listen) => {
      for (const path of ["/own-page", "/own-page-chunked"]) {
        const { bare, gated } = await both(listen, { path, headers: FRAME });
        expect(withoutMarks(gated)).toEqual(withoutMarks(bare));
        expect(gated.headers.join("\n")).toMatch(/^Vary: Cookie, Sec-GPC/m);
      }
    },
  );
});

const OVER_HTTP2 = Object.keys(ROUTES).filter(
  // Not part of HTTP/2, or of its compatibility API.
  (path) =>
    ![
      "/reason",
      "/raw",
      "/trailers",
      "/continue",
      "/state",
      "/own-page",
      "/own-page-chunked",
      "/append",
    ].includes(path),
);

describe("a response with nothing to hide (http2)", () => {
  it.each(OVER_HTTP2)("%s leaves as it was", async (path) => {
    for (const method of ["GET", "HEAD"]) {
      const head = { ":path": path, ":method": method };
      expect(await ask2(http2With(ROUTES, true), head)).toEqual(
        await ask2(http2With(ROUTES, false), head),
      );
    }
  });

  it("takes an upload", async () => {
    const head = { ":path": "/echo", ":method": "POST" };
    const body = "x".repeat(200_000);
    expect(await ask2(http2With(ROUTES, true), head, body)).toEqual(
      await ask2(http2With(ROUTES, false), head, body),
    );
  });

  it.skipIf(REPORT_ONLY)("gates a page, and keeps its bytes", async () => {
    const { headers, body } = await ask2(http2With(ROUTES, true), {
      ":path": "/own-page",
      ...FRAME,
    });
    expect(headers["vary"]).toContain("Sec-GPC");
    expect(body).toBe(Buffer.from(PAGE).toString("latin1"));
  });
});
