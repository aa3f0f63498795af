// With the middlewares that sites have around it, outside and inside: the app behaves as it does without assent.
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createSession } from "better-sse";
import compression from "compression";
import cookieSession from "cookie-session";
import express from "express";
import express4 from "express4";
import session from "express-session";
import helmet from "helmet";
import { createProxyMiddleware } from "http-proxy-middleware";
import Koa from "koa";
import Koa2 from "koa2";
import compress from "koa-compress";
import koaConditional from "koa-conditional-get";
import koaEtag from "@koa/etag";
import koaHelmet from "koa-helmet";
import koaSession from "koa-session";
import serve from "koa-static";
import serveStatic from "serve-static";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ask,
  ask2,
  both,
  expressWith,
  frameworksWith,
  nodeWith,
  WAYS,
  http2With,
  koaWith,
  serving,
  withoutMarks,
  REPORT_ONLY,
} from "./_servers.ts";
import type { Ask, Connect, Heard2, Listen, Routes, Stack } from "./_servers.ts";

const folder = mkdtempSync(join(tmpdir(), "assent-static-"));
const TEXT = "0123456789 the quick brown fox jumps over the lazy dog ".repeat(40);
const PAGE = `<!doctype html><title>x</title><p>${TEXT}</p>`;
writeFileSync(join(folder, "file.txt"), TEXT);
writeFileSync(join(folder, "page.html"), PAGE);
writeFileSync(join(folder, "data.json"), '{"a":1}');

type Sessioned = IncomingMessage & { session?: Record<string, unknown> };

const ROUTES: Routes = {
  "/json": (_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ TEXT }));
  },
  "/page": (_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(PAGE);
  },
  "/chunks": (_, response) => {
    response.setHeader("Content-Type", "text/plain");
    for (let i = 0; i < 20; i++) response.write(TEXT);
    response.end();
  },
  "/session": (request, response) => {
    const { session: kept } = request as Sessioned;
    if (kept) kept["views"] = 1;
    response.end("kept");
  },
  "/empty": (_, response) => response.writeHead(204).end(),
};

/** Middlewares of Connect, each by itself and all at once. */
const CONNECT: Readonly<Record<string, () => Connect>> = {
  helmet: () => helmet(),
  compression: () => compression({ threshold: 0 }) as unknown as Connect,
  "express-session": () =>
    session({ secret: "s", resave: false, saveUninitialized: true }) as unknown as Connect,
  "cookie-session": () => cookieSession({ name: "sess", keys: ["k"] }),
  "serve-static": () => serveStatic(folder),
};

const ASKED: readonly Ask[] = [
  { path: "/json" },
  { path: "/json", method: "HEAD" },
  { path: "/json", headers: { "accept-encoding": "gzip" } },
  { path: "/json", headers: { "accept-encoding": "br" } },
  { path: "/json", headers: { "accept-encoding": "deflate" } },
  { path: "/chunks", headers: { "accept-encoding": "gzip" } },
  { path: "/session" },
  { path: "/empty" },
  { path: "/file.txt" },
  { path: "/file.txt", method: "HEAD" },
  { path: "/file.txt", headers: { range: "bytes=5-14" } },
  { path: "/file.txt", headers: { range: "bytes=0-1,4-5" } },
  { path: "/file.txt", headers: { range: "bytes=99999999-" } },
  { path: "/data.json", headers: { "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT" } },
  { path: "/nowhere" },
];

function stacksOf<Middleware>(
  made: Readonly<Record<string, () => Middleware>>,
): [string, () => Stack<Middleware>][] {
  // Two that both keep a session are one too many.
  const together = Object.entries(made).filter(([name]) => name !== "cookie-session");
  const all = (): Middleware[] => together.map(([, make]) => make());
  return [
    ...Object.entries(made).flatMap(([name, make]): [string, () => Stack<Middleware>][] => [
      [`${name} outside`, () => ({ outer: [make()] })],
      [`${name} inside`, () => ({ inner: [make()] })],
    ]),
    ["all of them outside", () => ({ outer: all() })],
    ["all of them inside", () => ({ inner: all() })],
  ];
}

/** HEAD of a page has no body from which a length could be taken, and a page is sent in pieces. */
async function pagesInEveryCoding(listen: Listen): Promise<{ bare: string[]; gated: string[] }> {
  const pages: { bare: string[]; gated: string[] } = { bare: [], gated: [] };
  for (const coding of ["identity", "gzip", "br"]) {
    const headers = { "sec-fetch-dest": "iframe", "accept-encoding": coding };
    const { bare, gated } = await both(listen, { path: "/page", headers });
    const read = (body: string, head: readonly string[]): string => {
      const bytes = Buffer.from(body, "latin1");
      if (head.includes("Content-Encoding: gzip")) return gunzipSync(bytes).toString();
      return head.includes("Content-Encoding: br") ? brotliDecompressSync(bytes).toString() : body;
    };
    const encoding = (lines: readonly string[]): string =>
      lines.find((line) => /^content-encoding/i.test(line)) ?? "";
    for (const [kind, heard] of [
      ["bare", bare],
      ["gated", gated],
    ] as const) {
      pages[kind].push(encoding(heard.headers), read(heard.body, heard.headers));
    }
  }
  return pages;
}

describe.each(stacksOf(CONNECT))("with %s", (_title, stack) => {
  it("responses with nothing to hide are the same", async () => {
    for (const [name, listen] of frameworksWith(ROUTES, stack())) {
      for (const asked of ASKED) {
        const { bare, gated } = await both(listen, asked);
        expect([name, asked, gated]).toEqual([name, asked, bare]);
      }
    }
  });

  it("pages keep their bytes in every coding", async () => {
    for (const [, listen] of frameworksWith(ROUTES, stack())) {
      const { bare, gated } = await pagesInEveryCoding(listen);
      expect(gated).toEqual(bare);
      expect(gated.filter((page) => page === PAGE)).toHaveLength(3);
    }
  });
});

describe.each(WAYS)("with every middleware, sent by %s", (_way, way) => {
  it.each(stacksOf(CONNECT))("%s", async (_title, made) => {
    const stack = made();
    const sentSo = {
      outer: [...(way.outer ?? []), ...(stack.outer ?? [])],
      inner: [...(stack.inner ?? []), ...(way.inner ?? [])],
    };
    const listen = nodeWith(sentSo, ROUTES);
    for (const asked of ASKED) {
      const { bare, gated } = await both(listen, asked);
      expect([asked, gated]).toEqual([asked, bare]);
    }
    const { bare, gated } = await pagesInEveryCoding(listen);
    expect(gated).toEqual(bare);
  });
});

const KOA: Readonly<Record<string, (app: object) => Koa.Middleware>> = {
  "koa-helmet": () => koaHelmet(),
  "koa-compress": () => compress({ threshold: 0 }),
  "koa-session": (app) => koaSession({ key: "koa.sess" }, app),
  "koa-static": () => serve(folder),
  "koa-conditional-get with @koa/etag": () => {
    const [conditional, etag] = [koaConditional(), koaEtag()];
    return (context, next) => conditional(context, async () => etag(context, next));
  },
};

const koaRoutes = (app: InstanceType<typeof Koa>): void => {
  app.use((context) => {
    const { path } = context;
    if (path === "/session") Object.assign(Reflect.get(context, "session") ?? {}, { views: 1 });
    if (path === "/empty") context.status = 204;
    else if (path === "/nowhere" || path === "/file.txt") context.status = 404;
    else if (path === "/page") {
      context.type = "html";
      context.body = PAGE;
    } else if (path === "/json") context.body = { TEXT };
    else context.body = TEXT;
  });
};

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("with Koa's own middlewares (%s)", (_name, App) => {
  const listenWith =
    (names: readonly string[], place: "outer" | "inner"): Listen =>
    (assent) => {
      // Sessions are made for an app, which is there only when it is made.
      const made = names.map((name): Koa.Middleware => {
        let middleware: Koa.Middleware | undefined;
        return (context, next) => (middleware ??= KOA[name]?.(context.app))?.(context, next);
      });
      return koaWith(App, { [place]: made }, koaRoutes)(assent);
    };
  const names = Object.keys(KOA);
  const placed = ["outer", "inner"] as const;
  const stacks = placed.flatMap((place) => [
    ...names.map((name): [string, Listen] => [`${name} ${place}`, listenWith([name], place)]),
    [`all of them ${place}`, listenWith(names, place)] as [string, Listen],
  ]);

  it.each(stacks)("%s: the same", async (_title, listen) => {
    for (const asked of ASKED) {
      const { bare, gated } = await both(listen, asked);
      expect([asked, gated]).toEqual([asked, bare]);
    }
    const { bare, gated } = await pagesInEveryCoding(listen);
    expect(gated).toEqual(bare);
  });
});

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("a page with a tag of @koa/etag (%s)", (_name, App) => {
  it.skipIf(REPORT_ONLY).each(["outer", "inner"] as const)(
    "is revalidated by it, %s",
    async (place) => {
      const make = KOA["koa-conditional-get with @koa/etag"];
      const middleware = make?.({});
      if (middleware === undefined) throw new Error("no such middleware");
      const listen = koaWith(App, { [place]: [middleware] }, koaRoutes);
      const headers = { "sec-fetch-dest": "iframe", accept: "text/html" };
      await serving(listen(true), async (port) => {
        const first = await ask(port, { path: "/page", headers });
        const tag = first.headers.find((line) => /^etag:/i.test(line))?.slice(6) ?? "";
        expect(tag).toContain(";assent=");
        const asked = { path: "/page", headers: { ...headers, "if-none-match": tag } };
        expect(await ask(port, asked)).toMatchObject({ status: 304, body: "" });
        // The same tag of another variant is no tag of this page.
        const other = { ...headers, "if-none-match": tag.replace(/assent=./, "assent=_") };
        expect(await ask(port, { path: "/page", headers: other })).toMatchObject({ status: 200 });
      });
    },
  );
});

// Not compression and express-session: they call `_implicitHeader`, which responses of HTTP/2 lack.
describe.each(["helmet", "cookie-session", "serve-static"])("over HTTP/2 with %s", (title) => {
  it("responses with nothing to hide are the same, and a page keeps its bytes", async () => {
    const make = CONNECT[title];
    if (make === undefined) throw new Error("no such middleware");
    const steady = ({ headers, ...rest }: Heard2): object => ({
      ...rest,
      headers: JSON.parse(
        JSON.stringify(headers, (name, value: unknown) =>
          name === "set-cookie" && Array.isArray(value)
            ? value.map((line) => String(line).replace(/=[^;]*/, "=…"))
            : value,
        ),
      ) as object,
    });
    for (const path of ["/json", "/chunks", "/session", "/empty", "/file.txt", "/data.json"]) {
      const asked = { ":path": path, "accept-encoding": "gzip" };
      const bare = await ask2(http2With(ROUTES, false, [make()]), asked);
      const gated = await ask2(http2With(ROUTES, true, [make()]), asked);
      expect([path, steady(gated)]).toEqual([path, steady(bare)]);
    }
    const frame = { ":path": "/page", "sec-fetch-dest": "iframe" };
    const page = await ask2(http2With(ROUTES, true, [make()]), frame);
    expect(page.body).toBe(PAGE);
  });
});

describe.each([
  ["Express 5", express],
  ["Express 4", express4],
] as const)("with Express's own ways to answer (%s)", (_name, create) => {
  const listen = expressWith(create, {}, (app) => {
    app.set("etag", "strong");
    app.get("/send-json", (_, response) => void response.send({ a: 1 }));
    app.get("/send-buffer", (_, response) => void response.send(Buffer.from("bytes")));
    app.get("/json", (_, response) => void response.json({ TEXT }));
    app.get("/jsonp", (_, response) => void response.jsonp({ a: 1 }));
    app.get("/file", (_, response) => response.sendFile(join(folder, "file.txt")));
    app.get("/download", (_, response) => response.download(join(folder, "file.txt")));
    app.get("/redirect", (_, response) => response.redirect("/json"));
    app.get("/status", (_, response) => void response.sendStatus(418));
    app.get(
      "/cookie",
      (_, response) => void response.cookie("a", "1", { maxAge: 5000 }).clearCookie("b").json({}),
    );
    app.get("/throws", () => {
      throw new Error("of the app");
    });
    app.get("/page", (_, response) => void response.send(PAGE));
    app.post("/parsed", express.json(), (request, response) => void response.json(request.body));
    app.get(
      "/format",
      (_, response) =>
        void response.format({
          json: () => void response.send({}),
          text: () => void response.send("t"),
        }),
    );
  });
  const asked: Ask[] = [
    ...[
      "/send-json",
      "/send-buffer",
      "/json",
      "/jsonp?callback=f",
      "/file",
      "/download",
      "/redirect",
      "/status",
      "/cookie",
      "/throws",
      "/format",
    ].flatMap((path): Ask[] => [{ path }, { path, method: "HEAD" }]),
    { path: "/file", headers: { range: "bytes=1-3" } },
    {
      path: "/parsed",
      method: "POST",
      body: '{"a":1}',
      headers: { "content-type": "application/json" },
    },
    { path: "/json", headers: { "if-none-match": "*" } },
  ];

  it.each(asked.map((one): [string, Ask] => [`${one.method ?? "GET"} ${one.path}`, one]))(
    "%s: the same",
    async (_title, one) => {
      const { bare, gated } = await both(listen, one);
      expect(gated).toEqual(bare);
    },
  );

  it("a page keeps its bytes, its length and its tag", async () => {
    const { bare, gated } = await both(listen, {
      path: "/page",
      headers: { "sec-fetch-dest": "iframe" },
    });
    expect(withoutMarks(gated)).toEqual(withoutMarks(bare));
  });

  it.skipIf(REPORT_ONLY)("a page is revalidated by the tag it came with", async () => {
    const headers = { "sec-fetch-dest": "iframe", accept: "text/html" };
    await serving(listen(true), async (port) => {
      const first = await ask(port, { path: "/page", headers });
      const tag = first.headers.find((line) => /^etag:/i.test(line))?.slice(6) ?? "";
      expect(tag).toContain(";assent=");
      const again = await ask(port, {
        path: "/page",
        headers: { ...headers, "if-none-match": tag },
      });
      expect(again).toMatchObject({ status: 304, body: "" });
    });
  });
});

describe("behind and before a proxy", () => {
  const origin = createServer((request, response: ServerResponse) => {
    if (request.url === "/page") {
      response.writeHead(200, { "Content-Type": "text/html", "X-Origin": "1" }).end(PAGE);
      return;
    }
    response.writeHead(200, {
      "Content-Type": "text/plain",
      "Set-Cookie": ["a=1", "b=2"],
      "X-Seen": request.headers.cookie ?? "",
    });
    request.pipe(response);
  });
  let proxy: Connect;
  beforeAll(async () => {
    await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
    const { port } = origin.address() as AddressInfo;
    const forward = createProxyMiddleware({ target: `http://127.0.0.1:${port}` });
    proxy = (...given) => void forward(...given);
  });
  afterAll(() => {
    origin.closeAllConnections();
    origin.close();
  });

  it("what a proxied app says, and is told, stays as it was", async () => {
    for (const [name, listen] of frameworksWith({}, { inner: [(...given) => proxy(...given)] })) {
      const asked: Ask = {
        path: "/x",
        method: "POST",
        body: TEXT,
        headers: { cookie: "a=1; sid=2" },
      };
      const { bare, gated } = await both(listen, asked);
      expect([name, gated]).toEqual([name, bare]);
      const page = await both(listen, { path: "/page", headers: { "sec-fetch-dest": "iframe" } });
      expect(page.gated.body).toBe(page.bare.body);
    }
  });
});

describe("server-sent events", () => {
  const routes: Routes = {
    "/events": async (request, response) => {
      const events = await createSession(request, response);
      events.push("one").push("two");
      setTimeout(() => response.end(), 10);
    },
  };
  const steadyIds = (body: string): string => body.replace(/^id:.*$/gm, "id:…");

  it.each(frameworksWith(routes))("leave as they are pushed (%s)", async (_name, listen) => {
    const { bare, gated } = await both(listen, { path: "/events" });
    expect(gated.body).toContain("one");
    expect({ ...gated, body: steadyIds(gated.body) }).toEqual({
      ...bare,
      body: steadyIds(bare.body),
    });
  });
});
