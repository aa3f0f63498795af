// The visitor answers: by form as a browser without JavaScript does, and by JSON as a script does.
import { expect, test, vi } from "vitest";
import type { DecisionRecord } from "assent";
import { asks, browser, cookiesDeleted, cookiesSet, hostsLoaded, lines } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const site: Site = {
  pages: {
    "/": () => ({ body: PAGE, headers: { "Set-Cookie": ["_ga=1", "theme=dark", "YSC=1"] } }),
    "/film": () => ({ body: PAGE }),
    "/status": ({ consent }) => ({
      body: {
        status: consent.status,
        source: consent.source,
        needsPrompt: consent.needsPrompt,
        stats: consent.allows("stats"),
        why: consent.reason("stats"),
        youtube: consent.allows("youtube"),
      },
    }),
  },
};

describeAdapters("an answer", (serve) => {
  test("accept: back to the page by 303, and all of it is there", async () => {
    const visitor = browser(serve(site));
    const answer = await visitor.answer("accept", { return: "/film?id=1" });
    expect(answer.status).toBe(303);
    expect(answer.headers["location"]).toBe("/film?id=1");
    expect(answer.headers["cache-control"]).toMatch(/no-store/);
    expect(cookiesSet(answer)).toEqual(["consent"]);
    const page = await visitor.open("/");
    expect(hostsLoaded(page.text)).toEqual(["counter.example", "stats.example", "www.youtube.com"]);
    expect(cookiesSet(page)).toEqual(["_ga", "theme", "YSC"]);
    expect(page.text).toContain("stats('send', 'pageview')");
    expect(asks(page.text)).toBe(false);
    expect(page.text).toContain('href="/consent?return=%2F"');
    expect((await visitor.open("/status")).body).toMatchObject({
      status: "granted",
      source: "decision",
      needsPrompt: false,
      why: "decision",
    });
  });

  test("the consent cookie is the site's alone, and no script's", async () => {
    const [line] = lines(await browser(serve(site)).answer("accept"));
    expect(line).toMatch(
      /^consent=[\w.-]+; Path=\/; Max-Age=\d+; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    expect(line?.length).toBeLessThan(256 + 120);
  });

  test("refuse: not asked again, nothing loaded", async () => {
    const visitor = browser(serve(site));
    await visitor.answer("refuse");
    const page = await visitor.open("/");
    expect(hostsLoaded(page.text)).toEqual(["counter.example"]);
    expect(cookiesSet(page)).toEqual([]);
    expect(asks(page.text)).toBe(false);
    expect((await visitor.open("/status")).body).toMatchObject({
      status: "refused",
      source: "decision",
    });
  });

  test("customise leads to the settings, where nothing is ticked beforehand", async () => {
    const visitor = browser(serve(site));
    const answer = await visitor.answer("customise", { return: "/film" });
    expect(answer.status).toBe(303);
    expect(answer.headers["location"]).toBe("/consent?return=%2Ffilm");
    expect(lines(answer)).toEqual([]);
    const settings = await visitor.open(answer.headers["location"] ?? "");
    expect(settings.status).toBe(200);
    expect(settings.text).toContain("YouTube");
    expect(settings.text).not.toMatch(/value="all"[^>]*checked/);
  });

  test("save: one category and one service, the rest refused", async () => {
    const visitor = browser(serve(site));
    await visitor.post("/consent/choice", {
      act: "save",
      "answer-preferences": "all",
      "answer-statistics": "none",
      "answer-marketing": "some",
      service: ["youtube"],
      return: "/",
    });
    const page = await visitor.open("/");
    expect(hostsLoaded(page.text)).toEqual(["counter.example", "www.youtube.com"]);
    expect(cookiesSet(page)).toEqual(["theme", "YSC"]);
    expect((await visitor.open("/status")).body).toMatchObject({ status: "partial", stats: false });
  });

  test("withdraw: known cookies expire on that very response, and embeds are gone", async () => {
    const visitor = browser(serve(site));
    await visitor.answer("accept");
    await visitor.open("/");
    const answer = await visitor.answer("withdraw");
    expect(answer.status).toBe(303);
    expect(cookiesDeleted(answer)).toEqual(expect.arrayContaining(["_ga", "theme", "YSC"]));
    const page = await visitor.open("/");
    expect(hostsLoaded(page.text)).toEqual(["counter.example"]);
    expect((await visitor.open("/status")).body).toMatchObject({ status: "refused" });
  });

  test("load this once: this page, one time", async () => {
    const visitor = browser(serve(site));
    const answer = await visitor.post("/consent/choice", { load: "youtube", return: "/film" });
    expect(answer.headers["location"]).toBe("/film");
    expect(hostsLoaded((await visitor.open("/")).text)).not.toContain("www.youtube.com");
    expect(hostsLoaded((await visitor.open("/film")).text)).toContain("www.youtube.com");
    expect(hostsLoaded((await visitor.open("/film")).text)).not.toContain("www.youtube.com");
    expect((await visitor.open("/status")).body).toMatchObject({ status: "undecided" });
  });

  test("always allow: this service, and the rest is still to be asked", async () => {
    const visitor = browser(serve(site));
    await visitor.post("/consent/choice", { allow: "youtube", return: "/film" });
    const page = await visitor.open("/film");
    expect(hostsLoaded(page.text)).toEqual(["counter.example", "www.youtube.com"]);
    // The page after the answer confirms it; those that follow ask again.
    expect(asks((await visitor.open("/film")).text)).toBe(true);
    expect((await visitor.open("/status")).body).toMatchObject({ youtube: true, stats: false });
  });

  test("JSON: the answer is the new state", async () => {
    const { agent } = browser(serve(site));
    const granted = await agent
      .post("/consent/choice")
      .set("Sec-Fetch-Site", "same-origin")
      .send({ act: "save", categories: { statistics: true }, services: { youtube: true } });
    expect(granted.status).toBe(200);
    expect(granted.body).toMatchObject({
      status: "partial",
      categories: { statistics: { allowed: true }, marketing: { allowed: false } },
      services: { youtube: { allowed: true, reason: "decision" }, theme: { allowed: false } },
    });
    const state = await agent.get("/consent/state");
    expect(granted.body).toMatchObject(state.body as object);
    expect(state.headers["cache-control"]).toMatch(/no-store/);
  });

  test("from another site's page changes nothing", async () => {
    const visitor = browser(serve(site));
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
      { "Sec-Fetch-Site": "cross-site", Origin: "http://127.0.0.1" },
    ];
    for (const headers of foreign) {
      const answer = await visitor.post("/consent/choice", { act: "accept" }, headers);
      expect(answer.status).toBe(403);
      expect(lines(answer)).toEqual([]);
    }
    for (const headers of [{ Origin: "https://evil.example" }, { Origin: "null" }]) {
      const answer = await visitor.agent
        .post("/consent/choice")
        .set(headers)
        .type("form")
        .send("act=accept");
      expect(answer.status).toBe(403);
      expect(lines(answer).join()).not.toContain("consent=");
    }
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "never sends the visitor away: %s",
    async (address) => {
      const answer = await browser(serve(site)).answer("refuse", { return: address });
      expect(answer.status).toBe(303);
      expect(answer.headers["location"]).toBe("/");
    },
  );

  test("too large, of another type, or unclear: 4xx, and nothing changes", async () => {
    const { agent, post } = browser(serve(site));
    const large = await post("/consent/choice", { act: "accept", x: "x".repeat(20_000) });
    expect(large.status).toBe(413);
    const text = await agent.post("/consent/choice").type("text/plain").send("act=accept");
    expect(text.status).toBe(415);
    const broken = await agent.post("/consent/choice").type("json").send("{");
    expect(broken.status).toBe(400);
    expect((await post("/consent/choice", { act: "accept", load: "youtube" })).status).toBe(400);
    expect((await agent.get("/consent/choice")).status).toBe(405);
    expect((await agent.get("/status")).body).toMatchObject({ status: "undecided" });
  });

  test("is on record before the visitor hears of it", async () => {
    const record = vi.fn<(decision: DecisionRecord) => Promise<void>>(() => Promise.resolve());
    const visitor = browser(serve({ ...site, options: { ledger: { record } } }));
    await visitor.answer("accept");
    await visitor.answer("withdraw");
    const events = record.mock.calls.map(([decision]) => decision.event);
    expect(events).toEqual(["given", "withdrawn"]);
    expect(new Set(record.mock.calls.map(([decision]) => decision.subject)).size).toBe(1);
  });

  test("that cannot be recorded is no consent, yet a refusal holds", async () => {
    const ledger = { record: () => Promise.reject(new Error("disk full")) };
    const visitor = browser(serve({ ...site, options: { ledger } }));
    const answer = await visitor.answer("accept");
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBeDefined();
    expect(lines(answer)).toEqual([]);
    expect((await visitor.open("/status")).body).toMatchObject({ status: "undecided" });
    expect((await visitor.answer("refuse")).status).toBe(303);
    expect((await visitor.open("/status")).body).toMatchObject({ status: "refused" });
  });

  test("made by the app itself takes effect on that response", async () => {
    const pages: Site["pages"] = {
      "/grant": async ({ consent }) => {
        await consent.grant("youtube");
        return { body: PAGE };
      },
      "/withdraw": async ({ consent }) => {
        await consent.withdraw();
        return { body: PAGE };
      },
      "/decide": async ({ consent }) => {
        await consent.decide({ categories: { preferences: true } });
        return { body: { theme: consent.allows("theme"), youtube: consent.allows("youtube") } };
      },
    };
    const visitor = browser(serve({ pages }));
    const granted = await visitor.open("/grant");
    expect(hostsLoaded(granted.text)).toContain("www.youtube.com");
    expect(cookiesSet(granted)).toEqual(["consent"]);
    expect((await visitor.open("/decide")).body).toEqual({ theme: true, youtube: true });
    const withdrawn = await visitor.open("/withdraw");
    expect(hostsLoaded(withdrawn.text)).not.toContain("www.youtube.com");
    expect(cookiesDeleted(withdrawn)).toContain("YSC");
  });
});
