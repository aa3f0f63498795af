// Every kind of body that Koa takes: gated where it is a page, and as it was where it is not.
import { createReadStream, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import Koa from "koa";
import Koa2 from "koa2";
import { describe, expect, it } from "vitest";
import { ask, both, koaWith, serving, withoutMarks, REPORT_ONLY } from "./_servers.ts";

const GATED = '<!doctype html><p>x</p><script src="https://stats.example/a.js"></script>';
const file = join(tmpdir(), `assent-koa-${process.pid}.html`);
writeFileSync(file, GATED);

const BODIES: Readonly<Record<string, (page: string) => unknown>> = {
  string: (page) => page,
  Buffer: (page) => Buffer.from(page),
  "a stream": (page) =>
    Readable.from([Buffer.from(page.slice(0, 30)), Buffer.from(page.slice(30))]),
  "a PassThrough": (page) => new PassThrough().end(page),
  "a file": () => createReadStream(file),
  Blob: (page) => new Blob([page]),
  "a web stream": (page) => new Blob([page]).stream(),
  Response: (page) =>
    new Response(page, { headers: { "Content-Type": "text/html", "X-Own": "1" } }),
};
const NEW_IN_3 = new Set(["Blob", "a web stream", "Response"]);

describe.each([
  ["Koa 3", Koa],
  ["Koa 2", Koa2],
] as const)("a body of %s", (name, App) => {
  const kinds = Object.entries(BODIES).filter(([kind]) => name === "Koa 3" || !NEW_IN_3.has(kind));

  it.skipIf(REPORT_ONLY).each(kinds)("%s: gated as a page", async (_kind, make) => {
    const listen = koaWith(App, {}, (app) => {
      app.use((context) => {
        context.type = "html";
        context.body = make(GATED);
      });
    });
    for (const method of ["GET", "HEAD"]) {
      const { bare, gated } = await both(listen, { path: "/", method });
      expect(gated.status).toBe(bare.status);
      expect(gated.complete).toBe(true);
      expect(gated.body).not.toMatch(/<script src="https:/);
      expect(gated.body.includes("<p>x</p>")).toBe(method === "GET");
    }
  });

  it.each(kinds)("%s: left alone where it is no page", async (_kind, make) => {
    const listen = koaWith(App, {}, (app) => {
      app.use((context) => {
        context.body = make(GATED);
        context.type = "text/plain";
        context.set("Content-Type", "text/plain");
      });
    });
    const { bare, gated } = await both(listen, { path: "/" });
    expect(gated.body).toBe(GATED);
    expect(gated).toEqual(bare);
  });

  it.each([
    ["an object", { a: 1 }],
    ["null", null],
    ["an empty text", ""],
  ])("%s: left alone", async (_kind, body) => {
    const listen = koaWith(App, {}, (app) => {
      app.use((context) => {
        context.body = body;
      });
    });
    const { bare, gated } = await both(listen, { path: "/" });
    expect(withoutMarks(gated)).toEqual(withoutMarks(bare));
  });

  it("nothing, a status alone, an error, and a body of one's own: left alone", async () => {
    const listen = koaWith(App, {}, (app) => {
      app.use((context) => {
        if (context.path === "/status") context.status = 418;
        if (context.path === "/throws") context.throw(403, "no");
        if (context.path === "/redirect") context.redirect("/status");
        if (context.path === "/own") {
          context.respond = false;
          context.res.writeHead(200, { "Content-Type": "text/plain" }).end("own");
        }
      });
    });
    for (const path of ["/", "/status", "/throws", "/own"]) {
      const { bare, gated } = await both(listen, { path });
      expect(gated).toEqual(bare);
    }
    const { bare, gated } = await both(listen, {
      path: "/redirect",
      headers: { accept: "text/plain" },
    });
    expect(gated).toEqual(bare);
  });

  it.skipIf(REPORT_ONLY)("a page that is written past Koa is gated all the same", async () => {
    const listen = koaWith(App, {}, (app) => {
      app.use((context) => {
        context.respond = false;
        context.res.writeHead(200, { "Content-Type": "text/html" });
        context.res.end(GATED);
      });
    });
    const { body } = await serving(listen(true), (port) => ask(port, { path: "/" }));
    expect(body).not.toMatch(/<script src="https:/);
  });

  // Koa 2 alone leaves the client waiting; so it does while nothing is gated.
  it.skipIf(REPORT_ONLY)(
    "a stream that fails leaves a broken page, and the app alive",
    async () => {
      const listen = koaWith(App, {}, (app) => {
        app.use((context) => {
          context.type = "html";
          if (context.path === "/ok") {
            context.body = "<p>ok</p>";
            return;
          }
          const body = new PassThrough();
          body.write("<p>part");
          setTimeout(() => body.destroy(new Error("of the app")), 10);
          context.body = body;
        });
      });
      await serving(listen(true), async (port) => {
        expect((await ask(port, { path: "/" })).complete).toBe(false);
        expect((await ask(port, { path: "/ok" })).complete).toBe(true);
      });
    },
  );
});
