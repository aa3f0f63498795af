// Pages for caches that visitors share, on every framework.
import { expect, it } from "vitest";
import type { ConsentOptions } from "assent";
import { memoryLedger } from "../../src/ledger/memory.ts";
import { browser, hostsLoaded, lines as linesOf } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters } from "./_sites.ts";
import type { Page, Site } from "./_sites.ts";

const CACHEABLE = { "Cache-Control": "public, max-age=600" };
const pages: Record<string, Page> = {
  "/": () => ({ headers: CACHEABLE, body: PAGE }),
  "/confirmed": () => ({ body: "<p>x</p>" }),
  "/asks": ({ consent }) => ({ headers: CACHEABLE, body: `<p>${consent.allows("youtube")}</p>` }),
  "/personal": ({ consent }) => ({ headers: CACHEABLE, body: `<p>${consent.decision?.id}</p>` }),
  "/sets": ({ response }) => {
    response.setHeader("Set-Cookie", "sid=1");
    return { headers: CACHEABLE, body: PAGE };
  },
  "/embed": ({ consent }) => ({
    headers: CACHEABLE,
    body: consent.embed("youtube", { src: "https://www.youtube.com/embed/x", title: "x" }),
  }),
};

/** What a visitor can tell nothing by: each response has a key of its own. */
function withoutKey(text: string): string {
  return text.replaceAll(/data-key="([\w-]{16})"/.exec(text)?.[1] ?? "no key", "KEY");
}

function site(
  caching: "keyed" | "invariant",
  options: Partial<ConsentOptions<unknown>> = {},
): Site {
  return { pages, options: { caching, ...options } };
}

describeAdapters("caching: keyed", (serve) => {
  it("a page may be kept under the variant that the cache has named, if it is the right one", async () => {
    const visitor = browser(serve(site("keyed")));
    const page = await visitor.open("/", { "Consent-Variant": "none" });
    expect(page.headers["cache-control"]).toBe("public, max-age=0, must-revalidate, s-maxage=600");
    expect(page.headers["vary"]).toContain("Consent-Variant");
    expect(page.headers["vary"]).not.toMatch(/Cookie/);
    expect(page.headers["set-cookie"]).toBeUndefined();
  });

  it("is private where nobody named one, or a wrong one", async () => {
    const visitor = browser(serve(site("keyed")));
    for (const headers of [
      {},
      { "Consent-Variant": "abcdefgh" },
      { "Consent-Variant": "none.gpc" },
    ]) {
      expect((await visitor.open("/", headers)).headers["cache-control"]).toContain("private");
    }
    const signal = { "Sec-GPC": "1", "Consent-Variant": "none.gpc" };
    expect((await visitor.open("/", signal)).headers["cache-control"]).toContain("public");
  });

  it("a decision names the variant in a cookie that lives as long as it does", async () => {
    const visitor = browser(serve(site("keyed")));
    const answer = await visitor.answer("accept");
    const lines = answer.get("Set-Cookie") ?? [];
    const age = (name: string) =>
      /max-age=(\d+)/i.exec(lines.find((line) => line.startsWith(`${name}=`)) ?? "")?.[1];
    expect(age("consent-variant")).toBeDefined();
    expect(Number(age("consent-variant"))).toBeLessThanOrEqual(Number(age("consent")));
    await visitor.open("/confirmed");
    await visitor.open("/");
    const variant = /consent-variant=([\w-]{8});/.exec(lines.join("\n"))?.[1] ?? "";
    const page = await visitor.open("/", { "Consent-Variant": variant });
    expect(page.headers["cache-control"]).toContain("s-maxage=600");
    expect(hostsLoaded(page.text)).toContain("www.youtube.com");
    const asked = await visitor.open("/", { "Consent-Variant": "none" });
    expect(asked.headers["cache-control"]).toContain("private");
  });

  it("what a template asked is in the variant; who the visitor is, is not", async () => {
    const visitor = browser(serve(site("keyed")));
    const named = { "Consent-Variant": "none" };
    expect((await visitor.open("/asks", named)).headers["cache-control"]).toContain("s-maxage");
    expect((await visitor.open("/personal", named)).headers["cache-control"]).toContain("private");
    expect((await visitor.open("/sets", named)).headers["cache-control"]).toContain("private");
  });

  it("shares no key of a form, by which two visitors' answers would be one", async () => {
    const ledger = memoryLedger();
    const listener = serve(site("keyed", { ledger }));
    const visitor = browser(listener);
    const page = await visitor.open("/", { "Consent-Variant": "none" });
    expect(page.text).toContain("/consent/choice");
    // What a page is known by is no proof: its answer is to be confirmed.
    const key = /name="key" value="([\w-]+)"/.exec(page.text)?.[1] ?? "";
    expect(key).toMatch(/^[\w-]{16}$/);
    const reply = await visitor.post("/consent/choice", { act: "accept", key });
    expect(reply.status).toBe(200);
    expect(linesOf(reply).filter((line) => line.startsWith("consent="))).toEqual([]);
    const proof = /name="key" value="([\w-]+)"/.exec(reply.text)?.[1] ?? "";
    const confirmed = await visitor.post("/consent/choice", { act: "accept", key: proof });
    expect(confirmed.status).toBe(303);
    expect(linesOf(confirmed).join()).toContain("consent=");
    // The same key says nothing of anybody else.
    const other = await browser(listener).post("/consent/choice", { act: "accept", key: proof });
    expect(other.status).toBe(200);
  });
});

describeAdapters("caching: invariant", (serve) => {
  it("a page is the same for all, and stays as cacheable as it was", async () => {
    const listener = serve(site("invariant", { language: "en", ledger: memoryLedger() }));
    const [silent, granted] = [browser(listener), browser(listener)];
    await granted.answer("accept");
    await granted.open("/confirmed");
    const seen = [
      await silent.open("/"),
      await granted.open("/"),
      await silent.open("/", { "Sec-GPC": "1" }),
    ];
    expect(new Set(seen.map(({ text }) => withoutKey(text))).size).toBe(1);
    for (const { headers, text } of seen) {
      expect(headers["cache-control"]).toBe("public, max-age=600");
      expect(headers["vary"] ?? "").not.toMatch(/Cookie|GPC/);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(hostsLoaded(text)).not.toContain("www.youtube.com");
    }
  });

  it("names every declared host in its policy, for the page cannot know what will be released", async () => {
    const { headers } = await browser(serve(site("invariant"))).open("/");
    expect(headers["content-security-policy"]).toContain("stats.example");
    expect(headers["content-security-policy"]).not.toContain("unknown.example");
  });

  it("a page made for its visitor is private", async () => {
    const visitor = browser(serve(site("invariant")));
    expect((await visitor.open("/asks")).headers["cache-control"]).toContain("private");
    expect((await visitor.open("/personal")).headers["cache-control"]).toContain("private");
  });

  it("embeds are blocked in it for all, and are no question", async () => {
    const visitor = browser(serve(site("invariant")));
    await visitor.answer("accept");
    await visitor.open("/confirmed");
    const { headers, text } = await visitor.open("/embed");
    expect(headers["cache-control"]).toBe("public, max-age=600");
    expect(text).toContain("data-consent-blocked=");
    expect(hostsLoaded(text)).toEqual([]);
  });
});
