import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gateRequest } from "../../src/gate/request/request.ts";
import { gateResponse } from "../../src/gate/response/response.ts";
import type { Got } from "../_support/frameworks.ts";
import { fetched, serving } from "../_support/frameworks.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

// What a browser does with its cache: it asks again with what it was given, before and after a decision.
describe("a page asked for again", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "assent-"));
    await writeFile(join(folder, "page.html"), "<p>x</p>");
    await writeFile(join(folder, "style.css"), "p{}");
  });
  afterAll(() => rm(folder, { recursive: true }));

  function app(allowed: () => readonly string[]): express.Express {
    const made = express();
    made.use((request, response, next) => {
      const context = gateContext({ html: markingGate, allowed: allowed() });
      gateRequest(request, context);
      gateResponse(request, response, context);
      next();
    });
    made.get("/made", (_, response) => void response.send("<p>x</p>"));
    made.use(express.static(folder));
    return made;
  }

  const NAVIGATION = { accept: "text/html", "sec-fetch-dest": "document" };
  /** What a browser adds to a request for what it has. */
  const again = ({ headers }: Got, sent: Record<string, string>): Record<string, string> => ({
    ...sent,
    ...(headers.etag !== undefined && { "if-none-match": headers.etag }),
    ...(headers["last-modified"] !== undefined && {
      "if-modified-since": headers["last-modified"],
    }),
  });

  it.each(["/made", "/page.html"])(
    "%s: 304 while nothing changed, 200 after a decision",
    async (path) => {
      let allowed: readonly string[] = [];
      await serving(
        app(() => allowed),
        async (origin) => {
          for (const headers of [NAVIGATION, { accept: "*/*", "sec-fetch-dest": "empty" }]) {
            allowed = [];
            const first = await fetched(origin + path, { headers });
            expect(first.status).toBe(200);
            expect(first.headers["etag"]).toMatch(/;assent=/);
            expect(first.headers["cache-control"]).toMatch(/^private/);
            const same = await fetched(origin + path, { headers: again(first, headers) });
            expect(same.status).toBe(304);
            expect(same.headers["etag"]).toBe(first.headers["etag"]);
            expect(same.headers["vary"]).toMatch(/Cookie, Sec-GPC/);
            allowed = ["stats"];
            const changed = await fetched(origin + path, { headers: again(first, headers) });
            expect(changed.status).toBe(200);
            expect(changed.headers["etag"]).not.toBe(first.headers["etag"]);
          }
        },
      );
    },
  );

  it("does not confirm a page from before this gate was there", async () => {
    const bare = express();
    bare.use(express.static(folder));
    const old = await serving(bare, (origin) => fetched(`${origin}/page.html`));
    await serving(
      app(() => []),
      async (origin) => {
        const got = await fetched(`${origin}/page.html`, { headers: again(old, NAVIGATION) });
        expect(got.status).toBe(200);
        expect(got.body).toBe("<p>[gated]</p>");
      },
    );
  });

  it("leaves files that are no pages to their own validators, and ranges", async () => {
    await serving(
      app(() => []),
      async (origin) => {
        const first = await fetched(`${origin}/style.css`);
        expect(first.headers["etag"]).not.toMatch(/assent/);
        expect(first.headers["vary"]).toBeUndefined();
        expect(first.headers["cache-control"]).toBe("public, max-age=0");
        expect(first.headers["accept-ranges"]).toBe("bytes");
        const same = await fetched(`${origin}/style.css`, {
          headers: again(first, { accept: "*/*" }),
        });
        expect(same.status).toBe(304);
        const part = await fetched(`${origin}/style.css`, { headers: { range: "bytes=0-1" } });
        expect(part.status).toBe(206);
        expect(part.body).toBe("p{");
      },
    );
  });

  it("never sends a part of a page", async () => {
    await serving(
      app(() => []),
      async (origin) => {
        const got = await fetched(`${origin}/page.html`, { headers: { range: "bytes=0-3" } });
        expect(got.status).toBe(416);
        expect(got.body).not.toContain("<p>x");
      },
    );
  });
});
