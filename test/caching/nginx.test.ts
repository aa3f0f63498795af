// With a cache of nginx's in front, in each mode: nobody ever gets a page that was made for another consent.
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { afterEach, describe, expect, it } from "vitest";
import type { ConsentOptions } from "../../src/config/options.ts";
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { askWithCookies as ask } from "../transparency/_servers.ts";
import type { Heard } from "../transparency/_servers.ts";
import { hasNginx, startNginx } from "./_nginx.ts";
import type { Nginx } from "./_nginx.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "film", name: "Film", category: "marketing", urls: ["film.example"] },
    { id: "stats", name: "Stats", category: "statistics", urls: ["stats.example"] },
  ],
});
const PAGE = `<!doctype html><title>x</title><body>
<iframe src="https://film.example/1"></iframe><script src="https://stats.example/a.js"></script>`;

/** What of the page is alive, by its markup. */
const shows = {
  film: (page: string) => /<iframe[^>]* src="https:\/\/film/.test(page),
  stats: (page: string) => /<script (?!type=text\/plain)[^>]*src="https:\/\/stats/.test(page),
};

type Headers = Readonly<Record<string, string>>;

/** A visitor with a cookie jar, and what they said. */
class Visitor {
  readonly #port: number;
  readonly #headers: Headers;
  readonly jar = new Map<string, string>();
  answered: readonly string[] = [];

  constructor(port: number, headers: Headers = {}) {
    this.#port = port;
    this.#headers = headers;
  }

  async open(path: string, headers: Headers = {}): Promise<Heard> {
    const heard = await ask(this.#port, { path, headers: this.#sent(headers) });
    this.#keep(heard);
    return heard;
  }

  async answer(act: string, ids: readonly string[], fields: Headers = {}): Promise<void> {
    const heard = await this.post({ act, return: "/", ...fields });
    if (heard.status !== 303) throw new Error(`Answered with ${heard.status}.`);
    // The page that confirms is for them alone; it is over with the next.
    await this.open("/confirmed");
    this.answered = ids;
  }

  /** Sends a form of the settings, which this visitor has opened. */
  async post(fields: Headers): Promise<Heard> {
    const heard = await ask(this.#port, {
      path: "/consent/choice",
      method: "POST",
      body: new URLSearchParams({ key: formKey(), ...fields }).toString(),
      headers: this.#sent({
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
        cookie: [FORM_COOKIE, ...this.#cookies()].join("; "),
      }),
    });
    this.#keep(heard);
    return heard;
  }

  #cookies(): string[] {
    return [...this.jar].map(([name, value]) => `${name}=${value}`);
  }

  #sent(headers: Headers): Headers {
    const cookie = this.#cookies().join("; ");
    const browser = { accept: "text/html", "sec-fetch-dest": "document", "accept-language": "en" };
    return { ...browser, ...this.#headers, ...(cookie && { cookie }), ...headers };
  }

  #keep({ cookies }: { readonly cookies: readonly string[] }): void {
    for (const line of cookies) {
      const [, name = "", value = ""] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
  }
}

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function behindNginx(
  mode: "private" | "keyed" | "invariant",
  options: Partial<ConsentOptions<IncomingMessage>> = {},
): Promise<{ nginx: Nginx; asked: () => number }> {
  let asked = 0;
  const gate = consent({ catalogue, caching: mode, onWarning: () => undefined, ...options });
  const server: Server = createServer((request, response) => {
    gate(request, response, () => {
      if (!request.url?.startsWith("/confirmed")) asked += 1;
      response.writeHead(200, {
        "Content-Type": "text/html",
        "Cache-Control": "public, max-age=600",
        ETag: '"1"',
      });
      response.end(PAGE);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const nginx = await startNginx(mode, (server.address() as AddressInfo).port);
  open.push({
    close: async () => {
      await nginx.stop();
      server.closeAllConnections();
      server.close();
    },
  });
  return { nginx, asked: () => asked };
}

function cached({ headers }: Heard): boolean {
  return headers.includes("X-Cache: HIT");
}

/** The services whose embeds are alive in a page. */
function alive({ body }: Heard): string[] {
  return Object.entries(shows).flatMap(([id, isShown]) => (isShown(body) ? [id] : []));
}

/** Visitors who answered in every way, in an order that differs each time. */
async function crowd(port: number): Promise<Visitor[]> {
  const visitors = Array.from(
    { length: 12 },
    (_, i) => new Visitor(port, i % 4 === 3 ? { "sec-gpc": "1" } : {}),
  );
  for (const [i, visitor] of visitors.entries()) {
    if (i % 5 === 1) await visitor.answer("accept", ["film", "stats"]);
    if (i % 5 === 2) await visitor.answer("refuse", []);
    if (i % 5 === 3) await visitor.answer("save", ["film"], { category: "marketing" });
  }
  return visitors;
}

describe.skipIf(!hasNginx)("behind nginx", { timeout: 30_000 }, () => {
  it("private: no page is kept, whatever the app and the cache would like", async () => {
    const { nginx } = await behindNginx("private");
    const visitors = await crowd(nginx.port);
    for (let i = 0; i < 120; i++) {
      const visitor = visitors[(i * 7) % visitors.length] as Visitor;
      const heard = await visitor.open(`/${i % 3}`);
      expect(alive(heard)).toEqual(visitor.answered);
      expect(cached(heard)).toBe(false);
    }
  });

  it("keyed: everybody gets their own, mostly from the cache", async () => {
    const { nginx, asked } = await behindNginx("keyed", { language: "en" });
    const visitors = await crowd(nginx.port);
    let hits = 0;
    for (let i = 0; i < 240; i++) {
      const visitor = visitors[(i * 7) % visitors.length] as Visitor;
      const heard = await visitor.open(`/${i % 3}`);
      expect(alive(heard)).toEqual(visitor.answered);
      if (cached(heard)) hits += 1;
    }
    expect(hits).toBeGreaterThan(200);
    expect(asked()).toBeLessThan(40);
  });

  it("keyed: a decision and its withdrawal count at once", async () => {
    const { nginx } = await behindNginx("keyed", { language: "en" });
    const [first, second] = [new Visitor(nginx.port), new Visitor(nginx.port)];
    expect(alive(await first.open("/"))).toEqual(first.answered);
    await first.answer("accept", ["film", "stats"]);
    expect(alive(await first.open("/"))).toEqual(first.answered);
    expect(alive(await second.open("/"))).toEqual(second.answered);
    await first.answer("withdraw", []);
    const after = await first.open("/");
    expect(alive(after)).toEqual(first.answered);
    expect(alive(await second.open("/"))).toEqual(second.answered);
  });

  it("keyed: a browser's own copy is not shown after a decision", async () => {
    const { nginx } = await behindNginx("keyed", { language: "en" });
    const visitor = new Visitor(nginx.port);
    const before = await visitor.open("/");
    const tag = before.headers.find((line) => /^etag/i.test(line))?.slice(6) ?? "";
    expect(before.headers).toContain(
      "Cache-Control: public, max-age=0, must-revalidate, s-maxage=600",
    );
    expect((await visitor.open("/", { "if-none-match": tag })).status).toBe(304);
    await visitor.answer("accept", ["film", "stats"]);
    const after = await visitor.open("/", { "if-none-match": tag });
    expect(after.status).toBe(200);
    expect(alive(after)).toEqual(visitor.answered);
  });

  it("keyed: forged values put no page under a wrong name", async () => {
    const { nginx } = await behindNginx("keyed", { language: "en" });
    const granted = new Visitor(nginx.port);
    await granted.answer("accept", ["film", "stats"]);
    const right = granted.jar.get("consent-variant") ?? "";
    expect(right).toMatch(/^[\w-]{8}$/);
    const refused = new Visitor(nginx.port);
    await refused.answer("refuse", []);
    // Who has granted claims to be undecided, or to have refused, by cookie and by header, before anybody else comes.
    for (const claim of ["none", refused.jar.get("consent-variant") ?? "", "x".repeat(8), '";|']) {
      granted.jar.set("consent-variant", claim);
      await granted.open("/", { "consent-variant": claim });
      await granted.open("/", { "consent-variant": "none" });
    }
    // Who has no decision claims one: the cache may give him that page, as an answer would.
    const forger = new Visitor(nginx.port);
    forger.jar.set("consent-variant", right);
    await forger.open("/");
    for (const visitor of [new Visitor(nginx.port), refused, granted]) {
      await visitor.open("/");
      expect(alive(await visitor.open("/"))).toEqual(visitor.answered);
    }
  });

  it("keyed: who answered before there were variants is told his, and then gets his page", async () => {
    const { nginx } = await behindNginx("keyed", { language: "en" });
    const visitor = new Visitor(nginx.port);
    await new Visitor(nginx.port).open("/");
    await visitor.answer("accept", ["film", "stats"]);
    visitor.jar.delete("consent-variant");
    expect(alive(await visitor.open("/"))).toEqual(visitor.answered);
    expect(visitor.jar.has("consent-variant")).toBe(true);
    expect(alive(await visitor.open("/"))).toEqual(visitor.answered);
  });

  it("keyed: a signal that is turned on beats the decision before it, from the next page on", async () => {
    const { nginx } = await behindNginx("keyed", { language: "en" });
    const visitor = new Visitor(nginx.port);
    await visitor.answer("accept", ["film", "stats"]);
    await visitor.open("/");
    expect(alive(await visitor.open("/"))).toEqual(visitor.answered);
    visitor.answered = [];
    for (let i = 0; i < 3; i++)
      expect(alive(await visitor.open("/", { "sec-gpc": "1" }))).toEqual(visitor.answered);
    visitor.answered = ["film", "stats"];
    for (let i = 0; i < 3; i++) expect(alive(await visitor.open("/"))).toEqual(visitor.answered);
  });

  it("invariant: one page for all, from the cache, with nothing of anybody in it", async () => {
    const { nginx, asked } = await behindNginx("invariant", { language: "en" });
    const visitors = await crowd(nginx.port);
    const bodies = new Set<string>();
    for (let i = 0; i < 60; i++) {
      const visitor = visitors[(i * 7) % visitors.length] as Visitor;
      const heard = await visitor.open("/");
      bodies.add(heard.body);
      expect(shows.film(heard.body) || shows.stats(heard.body)).toBe(false);
      expect(heard.headers.join("\n")).not.toMatch(/set-cookie/i);
      expect(heard.headers).toContain("Cache-Control: public, max-age=600");
    }
    expect(bodies.size).toBe(1);
    expect(asked()).toBe(1);
    // The key of a shared page knows its own forms, and proves nothing of anybody.
    expect([...bodies][0]).not.toMatch(/data-status|data-allowed|name="key"[^>]* value="[^"]{17}/);
    expect([...bodies][0]).toMatch(/name="key" value="[^"]{16}"/);
  });

  it('invariant: "load this once" is answered for its visitor alone', async () => {
    const { nginx } = await behindNginx("invariant", {
      language: "en",
      secret: "a secret of the test",
    });
    const [first, second] = [new Visitor(nginx.port), new Visitor(nginx.port)];
    await second.open("/");
    await first.post({ load: "film", return: "/" });
    expect([...first.jar.keys()]).toContain("consent-once");
    expect(shows.film((await first.open("/")).body)).toBe(true);
    expect(shows.film((await first.open("/")).body)).toBe(false);
    expect(shows.film((await second.open("/")).body)).toBe(false);
  });
});
