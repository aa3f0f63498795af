// A page that is sent again as the same bytes is not read again. Nobody may be able to tell.
import type { IncomingMessage } from "node:http";
import type { ConsentOptions, GateEvent } from "assent";
import { consent } from "assent/express";
import express from "express";
import supertest from "supertest";
import { describe, expect, it } from "vitest";
import { catalogue } from "../adapters/_catalogue.ts";
import { KnownDocuments } from "../../src/gate/known-documents.ts";
import { realPages } from "../bench/real-pages.mjs";
import { randomDocument } from "../fuzz/html-grammar.ts";
import { createRandom } from "../fuzz/random.ts";

const LONG = `<p>${"lorem ipsum ".repeat(300)}</p>`;
const FILM = '<iframe src="https://www.youtube.com/embed/x" width="300"></iframe>';
const PAGE = `<!doctype html><html><head><title>a</title></head><body>${LONG}${FILM}</body></html>`;

interface Answer {
  readonly html: string;
  readonly events: readonly string[];
}

/** A site that sends what it is given, with the keys of responses made alike. */
function site(options: Partial<ConsentOptions<IncomingMessage>> = {}) {
  let events: GateEvent[] = [];
  let body: string | Buffer = PAGE;
  let fields: Readonly<Record<string, string>> = {};
  const app = express();
  app.disable("etag");
  app.use(
    consent({
      catalogue,
      secret: "0123456789abcdef0123456789abcdef",
      onWarning: () => undefined,
      onEvent: (event) => void events.push(event),
      ...options,
    }),
  );
  app.use((_request, response) => void response.set(fields).type("html").send(body));
  return async (
    page: string | Buffer,
    {
      path = "/",
      send = {},
      set = {},
    }: { path?: string; send?: Record<string, string>; set?: Record<string, string> } = {},
  ): Promise<Answer> => {
    events = [];
    body = page;
    fields = set;
    const { text } = await supertest(app)
      .get(path)
      .set({ Host: "shop.example", ...send });
    const key = /(?:data-key="|name="key" value="|blocked="?[\w]+\.)([\w-]{16})/.exec(text)?.[1];
    return {
      html: key === undefined ? text : text.replaceAll(new RegExp(`${key}[\\w-]*`, "g"), "KEY"),
      events: events.map((event) => JSON.stringify({ ...event, time: 0 })),
    };
  };
}

/** As nobody answers who has seen a page before. */
const alone = (page: string | Buffer, how?: Parameters<ReturnType<typeof site>>[1]) =>
  site()(page, how);

describe("a page that is sent again", () => {
  it("comes out the same each time, with a key of its own", async () => {
    const ask = site();
    const first = await ask(PAGE);
    for (let i = 0; i < 5; i++) expect(await ask(PAGE)).toEqual(first);
    expect(first.html).toContain("KEY");
    expect(first.events.length).toBeGreaterThan(0);
  });

  it("is told as the first was, for real pages and for made ones", async () => {
    const ask = site();
    const random = createRandom(7);
    const made = Array.from({ length: 30 }, () =>
      Buffer.from(`${LONG}${randomDocument(random)}${LONG}`),
    );
    for (const bytes of [...realPages(1 << 20).map((page) => page.bytes), ...made]) {
      const first = await ask(bytes);
      for (let i = 0; i < 3; i++) expect(await ask(bytes)).toEqual(first);
    }
  });

  it("is read anew if one byte of it differs, of the same length", async () => {
    const ask = site();
    for (let i = 0; i < 4; i++) await ask(PAGE);
    const other = PAGE.replace("youtube.com/embed/x", "elsewhere.example/x");
    const same = other.padEnd(PAGE.length, " ").slice(0, PAGE.length);
    expect(same).toHaveLength(PAGE.length);
    expect((await ask(same)).html).toContain("undeclared.KEY");
    expect(await ask(same)).toEqual(await alone(same));
    expect((await ask(PAGE)).html).toContain("youtube");
  });

  it("is another under another path, language, type and policy, and for a part of a page", async () => {
    const ask = site();
    const ways = [
      {},
      { path: "/other?q=1" },
      { send: { "Accept-Language": "de" } },
      { send: { "Sec-Fetch-Dest": "iframe" } },
      { send: { "Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors" } },
      { send: { "Sec-GPC": "1" } },
      { set: { "Content-Security-Policy": "style-src 'none'" } },
      { set: { "Content-Security-Policy": "frame-src 'none'; img-src 'self'" } },
      { set: { "Content-Security-Policy": "script-src 'nonce-abc'; style-src 'nonce-def'" } },
    ];
    const expected = [];
    for (const how of ways) expected.push(await alone(PAGE, how));
    expect(new Set(expected.map(({ html }) => html)).size).toBeGreaterThan(6);
    for (let round = 0; round < 4; round++) {
      for (const [i, how] of ways.entries()) expect(await ask(PAGE, how)).toEqual(expected[i]);
    }
  });

  it("is another for who has answered, and follows the answer", async () => {
    const app = express();
    app.use(consent({ catalogue, onWarning: () => undefined }));
    app.get("/", (_request, response) => void response.send(PAGE));
    app.get("/accept", (request, response, next) => {
      request.consent.grant("youtube").then(() => response.send("ok"), next);
    });
    for (let i = 0; i < 4; i++) await supertest(app).get("/");
    const accepted = await supertest(app).get("/accept");
    const cookie = String(accepted.headers["set-cookie"]).split(";", 1)[0] ?? "";
    for (let i = 0; i < 4; i++) {
      const { text } = await supertest(app).get("/").set("Cookie", cookie);
      expect(text).toContain('<iframe src="https://www.youtube.com');
      expect((await supertest(app).get("/")).text).toContain("<iframe data-consent-blocked");
    }
  });

  it("gets no key of another response that stood in it", async () => {
    const app = express();
    app.use(consent({ catalogue, onWarning: () => undefined }));
    app.get("/", (request, response) => {
      response.send(PAGE.replace("</body>", `${request.consent.banner()}</body>`));
    });
    const keys = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const { text } = await supertest(app).get("/");
      const [key, ...others] = new Set(
        [...text.matchAll(/name="key" value="([\w-]+)"/g)].map((match) => match[1]),
      );
      expect(others).toEqual([]);
      keys.add(key ?? "");
    }
    expect(keys.size).toBe(5);
  });

  it("is judged by its own route's settings", async () => {
    const app = express();
    let isOpen = false;
    const page = PAGE.replace("www.youtube.com/embed/x", "elsewhere.example/x");
    app.use(consent({ catalogue, onWarning: () => undefined }));
    app.get("/", (request, response) => {
      if (isOpen) request.consent.configure({ undeclared: "allow" });
      response.send(page);
    });
    for (let i = 0; i < 6; i++) {
      isOpen = i % 2 === 1;
      const { text } = await supertest(app).get("/");
      expect(text.includes("undeclared.")).toBe(!isOpen);
    }
  });

  it("keeps its memory bounded, and still answers right", async () => {
    const ask = site();
    const films = FILM.repeat(40);
    for (let i = 0; i < 60; i++) {
      const page = `${LONG}${films}<p>${i}</p>`;
      const first = await ask(page);
      await ask(page);
      expect(await ask(page)).toEqual(first);
    }
  });
});

describe("what is known of pages", () => {
  const open = (known: KnownDocuments, under = "/") =>
    known.open({
      under,
      key: "0123456789abcdef",
      headStart: undefined,
      bodyStart: undefined,
      report: () => undefined,
    });
  /** How often a page is read that is sent so many times. */
  const reads = (known: KnownDocuments, page: Buffer, times: number, under?: string): number => {
    let count = 0;
    for (let i = 0; i < times; i++) {
      open(known, under).whole(page, () => {
        count++;
        return [page.subarray(0, 10), Buffer.from("ours"), page.subarray(10)];
      });
    }
    return count;
  };
  const page = Buffer.from(PAGE);

  it("is asked from the third time on", () => {
    expect(reads(new KnownDocuments(), page, 10)).toBe(2);
  });

  it("is told apart by circumstances, however long, of which only a digest is kept", () => {
    const known = new KnownDocuments();
    expect(reads(known, page, 3)).toBe(2);
    expect(reads(known, page, 3, "/other")).toBe(2);
    expect(reads(known, page, 4, `/${"x".repeat(9000)}`)).toBe(2);
    expect(reads(known, page, 3, `/${"x".repeat(8999)}y`)).toBe(2);
    expect(known.keyOf(page, `/${"x".repeat(9000)}`)?.length).toBeLessThan(100);
    expect(reads(known, page, 1)).toBe(0);
  });

  it("is given up for what is newer", () => {
    const known = new KnownDocuments();
    expect(reads(known, page, 3)).toBe(2);
    const large = Buffer.alloc(300_000, "x");
    for (let i = 0; i < 80; i++) {
      for (let j = 0; j < 2; j++) {
        open(known, `/${i}`).whole(page, () => [page.subarray(0), Buffer.from(large)]);
      }
    }
    expect(reads(known, page, 1)).toBe(1);
  });

  it("is asked for less and less where no page comes again, and more once one does", () => {
    const known = new KnownDocuments();
    for (let i = 0; i < 5000; i++) reads(known, Buffer.from(`${PAGE}${i}`), 1);
    const before = reads(known, page, 100);
    expect(before).toBeGreaterThan(2);
    expect(before).toBeLessThan(40);
    expect(reads(known, page, 10)).toBe(0);
  });
});
