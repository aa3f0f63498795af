// In report-only mode pages that hold everything there is to gate leave as they would without assent, byte for byte.
import { brotliCompressSync, gzipSync } from "node:zlib";
import compression from "compression";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { PAGE } from "../adapters/_catalogue.ts";
import { ask, frameworksWith, serving, type Connect, type Routes } from "./_servers.ts";

vi.hoisted(() => {
  process.env["ASSENT_MODE"] = "report-only";
});

const html = { "Content-Type": "text/html; charset=utf-8" };

const routes: Routes = {
  "/page": (_request, response) => {
    response.setHeader("Set-Cookie", ["_ga=1; Max-Age=99999999", "zzz=2", "sid=3; HttpOnly"]);
    response.setHeader("Link", '<https://stats.example/a.js>; rel="preload"; as="script"');
    response.setHeader("NEL", '{"report_to":"x","max_age":1}');
    response.setHeader("ETag", '"page"');
    response.writeHead(200, html);
    response.end(PAGE);
  },
  "/listed": (_request, response) => {
    response.writeHead(200, [
      ...Object.entries(html).flat(),
      "Set-Cookie",
      "_ga=1",
      "Set-Cookie",
      "b=1",
    ]);
    response.end(PAGE);
  },
  "/length": (_request, response) => {
    response.writeHead(200, { ...html, "Content-Length": String(Buffer.byteLength(PAGE)) });
    response.end(PAGE);
  },
  "/pieces": async (_request, response) => {
    response.writeHead(200, html);
    for (let at = 0; at < PAGE.length; at += 100) {
      response.write(PAGE.slice(at, at + 100));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  },
  "/untyped": (_request, response) => {
    response.end(PAGE);
  },
  "/gzip": (_request, response) => {
    response.writeHead(200, { ...html, "Content-Encoding": "gzip" });
    response.end(gzipSync(PAGE));
  },
  "/br": (_request, response) => {
    response.writeHead(200, { ...html, "Content-Encoding": "br", ETag: '"br"' });
    response.end(brotliCompressSync(PAGE));
  },
  "/broken-gzip": (_request, response) => {
    response.writeHead(200, { ...html, "Content-Encoding": "gzip" });
    response.end("no gzip at all");
  },
  "/unknown-coding": (_request, response) => {
    response.writeHead(200, { ...html, "Content-Encoding": "zebra" });
    response.end(PAGE);
  },
  "/part": (_request, response) => {
    response.writeHead(206, {
      ...html,
      "Content-Range": "bytes 0-9/100",
      "Accept-Ranges": "bytes",
    });
    response.end(PAGE.slice(0, 10));
  },
  "/not-modified": (request, response) => {
    response.setHeader("ETag", '"page"');
    response.statusCode = request.headers["if-none-match"] === '"page"' ? 304 : 200;
    if (response.statusCode === 304) response.end();
    else response.end(PAGE);
  },
  "/cookies": (request, response) => {
    response.setHeader("Content-Type", "text/plain");
    response.end(String(request.headers.cookie));
  },
  "/redirect": (_request, response) => {
    response.writeHead(302, { Location: "https://stats.example/", "Set-Cookie": "_ga=1", ...html });
    response.end(PAGE);
  },
  "/consent": (_request, response) => {
    response.end("the app's own");
  },
  "/style": (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/css", "Content-Length": "48" });
    response.end("@import url(https://stats.example/a/style/a.css)");
  },
};

const paths = [...Object.keys(routes), "/none", "/consent/choice", "/.well-known/gpc.json"];

for (const [name, listen] of frameworksWith(routes)) {
  describe(`report-only (${name})`, () => {
    test.each(paths.flatMap((path) => ["GET", "HEAD"].map((method) => ({ path, method }))))(
      "$method $path is what it would be without assent",
      async (asked) => {
        const headers = {
          accept: "text/html",
          "sec-fetch-dest": "document",
          cookie: "_ga=1; sid=2; zzz=3; consent=x",
          "if-none-match": '"page"',
          "sec-gpc": "1",
        };
        const [bare, behind] = [
          await serving(listen(false), (port) => ask(port, { ...asked, headers })),
          await serving(listen(true), (port) => ask(port, { ...asked, headers })),
        ];
        expect(behind).toEqual(bare);
      },
    );
  });
}

describe("report-only behind compression", () => {
  for (const place of ["outer", "inner"] as const) {
    for (const [name, listen] of frameworksWith(routes, {
      [place]: [compression({ threshold: 0 }) as unknown as Connect],
    })) {
      if (name.startsWith("Koa")) continue;
      test(`${place}, ${name}`, async () => {
        const asked = { path: "/page", headers: { "accept-encoding": "gzip" } };
        const bare = await serving(listen(false), (port) => ask(port, asked));
        expect(await serving(listen(true), (port) => ask(port, asked))).toEqual(bare);
      });
    }
  }
});

test("whatever is written, in whatever pieces, is what arrives", async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        "<script src=https://stats.example/a.js>",
        "</script>",
        "<iframe src='//u.example'>",
        "<style>@import url(//u.example/a)",
        "</style>",
        "<!--",
        "-->",
        "<svg><image href=//u.example/a>",
        "<body>",
        "\u0000",
      ),
      fc.string({ unit: "binary", maxLength: 30 }),
    ),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, async (written) => {
      const [, listen] =
        frameworksWith({
          "/": (_request, response) => {
            response.writeHead(200, html);
            for (const piece of written) response.write(piece);
            response.end();
          },
        }).at(-1) ?? [];
      const heard = await serving(listen?.(true) as never, (port) => ask(port, { path: "/" }));
      const bare = await serving(listen?.(false) as never, (port) => ask(port, { path: "/" }));
      expect(heard).toEqual(bare);
    }),
    { numRuns: 60 },
  );
});

test("a piece leaves before the next one is written", async () => {
  const [, listen] =
    frameworksWith({
      "/": (_request, response) => {
        response.writeHead(200, html);
        response.write("<p>first");
        // It goes on only when the client has the first piece: `end` is called from outside.
        resume = () => response.end("<p>last");
      },
    }).at(-1) ?? [];
  let resume = (): unknown => undefined;
  const body = await serving(listen?.(true) as never, async (port) => {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe("<p>first");
    resume();
    const last = await reader?.read();
    return Buffer.from(last?.value ?? []).toString();
  });
  expect(body).toBe("<p>last");
});
