// Rules on whole requests: what a page asks and lets out, and that no refusal is lost between regions.
import { expect, test } from "vitest";
import { defineCatalogue, defineRules, readyRules, type DecisionRecord } from "assent";
import { googleAnalytics } from "assent/services";
import { browser, cookiesSet, type Browser } from "../adapters/_browser.ts";
import { headerOf } from "../adapters/_header-of.ts";
import { describeAdapters, type Site } from "../adapters/_sites.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    {
      id: "counter",
      name: "Counter",
      category: "statistics",
      cookies: [{ name: "_count", retention: "1 day" }],
      urls: ["counter.example"],
    },
    googleAnalytics(),
    { id: "replay", name: "Replay", category: "statistics", urls: ["replay.example"] },
    { id: "ads", name: "Ads", category: "marketing", urls: ["ads.example"] },
  ],
});

/** Where all statistics are the site's own. */
const own = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: catalogue.services.filter(({ id }) => id === "counter" || id === "ads"),
});

const pages: Site["pages"] = {
  "/": () => ({
    headers: { "set-cookie": "_count=1; Max-Age=60" },
    body: '<!DOCTYPE html><html><body><h1>A page</h1><script src="https://counter.example/c.js"></script></body></html>',
  }),
  "/why": ({ consent }) => ({
    body: {
      ...Object.fromEntries(
        (["counter", "google-analytics", "replay", "ads"] as const).map((id) => [
          id,
          consent.reason(id),
        ]),
      ),
      allowed: (["counter", "google-analytics", "replay", "ads"] as const).filter((id) =>
        consent.allows(id),
      ),
      rule: consent.rule("counter"),
      status: consent.status,
      regime: consent.regime,
      needsPrompt: consent.needsPrompt,
    },
  }),
};
const rules = defineRules({
  baseline: "opt-in",
  extends: readyRules,
  rules: [
    {
      id: "replay-is-no-statistics",
      regions: ["GB", "US"],
      from: "2026-01-01",
      source: "our counsel",
      services: { replay: "opt-in" },
    },
  ],
});
const NOW = Date.UTC(2026, 10, 30);
const regionOf = (given: unknown): string | undefined => headerOf(given, "x-region");
const from = (region: string) => ({ "x-region": region });
const FIELDS = { return: "/" };

describeAdapters("rules by region", (serve) => {
  const clock = { now: NOW };
  const site = (options: Site["options"] = {}): Browser => {
    clock.now = NOW;
    return browser(
      serve({
        pages,
        options: { catalogue, rules, region: regionOf, now: () => clock.now, ...options },
      }),
    );
  };

  test("what a rule exempts is loaded, told of, and may be objected to", async () => {
    const visitor = site();
    const page = await visitor.open("/", from("GB"));
    expect(page.text).toContain('src="https://counter.example/c.js"');
    expect(cookiesSet(page)).toEqual(["_count"]);
    const { body } = await visitor.open("/why", from("GB"));
    expect(body).toMatchObject({
      counter: "exempt",
      "google-analytics": "default",
      replay: "default",
      allowed: ["counter"],
      rule: { rule: "gb-pecr-a1", basis: "exempt", region: "GB", from: "2026-02-05" },
      regime: "opt-in",
      needsPrompt: true,
    });
    const settings = await site().open("/consent", from("GB"));
    expect(settings.text).toContain('name="object" value="counter"');
    expect(settings.text).not.toContain('name="object" value="replay"');
    const done = await visitor.post(
      "/consent/choice",
      { ...FIELDS, act: "save", method: "preferences", object: "counter" },
      from("GB"),
    );
    expect(done.status, done.text).toBe(303);
    expect((await visitor.open("/why", from("GB"))).body).toMatchObject({ counter: "decision" });
    expect((await visitor.open("/", from("GB"))).text).toContain("data-consent-blocked=counter");
  });

  test("a refusal made where it is asked holds where it is exempt, whatever is answered there", async () => {
    for (const act of ["refuse", "accept", "withdraw"]) {
      const visitor = site({ catalogue: own, rules: readyRules });
      await visitor.post("/consent/choice", { ...FIELDS, act: "refuse" }, from("FR"));
      expect((await visitor.open("/why", from("GB"))).body).toMatchObject({ counter: "decision" });
      await visitor.post("/consent/choice", { ...FIELDS, act }, from("GB"));
      const { body } = await visitor.open("/why", from("GB"));
      expect(body.allowed, act).not.toContain("counter");
    }
  });

  test("a withdrawal takes back what was granted elsewhere, and is exempt here", async () => {
    const visitor = site({ catalogue: own, rules: readyRules });
    await visitor.post("/consent/choice", { ...FIELDS, act: "accept" }, from("FR"));
    await visitor.post("/consent/choice", { ...FIELDS, act: "withdraw" }, from("GB"));
    expect((await visitor.open("/why", from("GB"))).body.allowed).not.toContain("counter");
  });

  test("an objection outlives the decision it was made with", async () => {
    const visitor = site();
    const { headers } = await visitor.post(
      "/consent/choice",
      { ...FIELDS, act: "save", method: "preferences", object: "counter" },
      from("GB"),
    );
    expect(String(headers["set-cookie"])).toMatch(/^consent=[^;]+; Path=\/; Max-Age=31622400/);
    clock.now = NOW + 200 * 86_400_000;
    const { body } = await visitor.open("/why", from("GB"));
    expect(body).toMatchObject({ allowed: [], needsPrompt: true });
  });

  test("a service that a rule holds back is asked about in an opt-out region", async () => {
    const visitor = site();
    const before = (await visitor.open("/why", from("US-CA"))).body;
    expect(before).toMatchObject({
      allowed: ["counter", "google-analytics", "ads"],
      regime: "opt-out",
      needsPrompt: true,
      rule: { rule: "us-ca-2026" },
    });
    await visitor.post("/consent/choice", { ...FIELDS, act: "accept" }, from("US-CA"));
    const { body } = await visitor.open("/why", from("US-CA"));
    expect(body).toMatchObject({ needsPrompt: false, status: "granted" });
    expect(body.allowed).toHaveLength(4);
  });

  test("a signal that denies sale and sharing leaves the site's own processors, and is told of", async () => {
    const narrow = defineRules({
      baseline: "opt-in",
      extends: readyRules,
      rules: [
        {
          id: "sale-only",
          regions: ["US"],
          from: "2026-01-01",
          source: "our counsel",
          signal: "sale-and-sharing",
          processors: ["counter"],
        },
      ],
    });
    const visitor = site({ rules: narrow });
    const gpc = { ...from("US-CA"), "Sec-GPC": "1" };
    expect((await visitor.open("/why", gpc)).body).toMatchObject({
      allowed: ["counter"],
      ads: "signal",
      "google-analytics": "signal",
      status: "partial",
      needsPrompt: false,
    });
    const { text } = await visitor.open("/", gpc);
    expect(text).toContain("Opt-out request honoured");
    expect(text).not.toContain("strictly necessary only");
    await visitor.post("/consent/choice", { ...FIELDS, act: "refuse" }, gpc);
    expect((await visitor.open("/why", gpc)).body).toMatchObject({
      allowed: [],
      status: "refused",
    });
  });

  test("rules change while the site runs, on their day", async () => {
    const visitor = site();
    clock.now = Date.UTC(2026, 1, 5) - 1;
    expect((await visitor.open("/why", from("GB"))).body.allowed).toEqual([]);
    clock.now += 1;
    expect((await visitor.open("/why", from("GB"))).body.allowed).toEqual(["counter"]);
  });

  test("the ledger keeps the notice as it was shown in the region", async () => {
    const records: DecisionRecord[] = [];
    const ledger = {
      record: async (record: DecisionRecord) => {
        records.push(record);
      },
    };
    const visitor = site({ ledger, secret: "0123456789abcdef" });
    for (const region of ["FR", "GB", "JP"])
      await visitor.post("/consent/choice", { ...FIELDS, act: "accept" }, from(region));
    const exempt = records.map(({ notice }) => {
      const { services } = JSON.parse(notice?.body ?? "{}");
      return services.filter((one: { exempt: boolean }) => one.exempt).length;
    });
    expect(exempt).toEqual([0, 1, 0]);
    expect(records.map(({ categories }) => Object.keys(categories).toSorted())).toEqual([
      ["marketing", "statistics"],
      ["marketing", "statistics"],
      ["marketing", "statistics"],
    ]);
  });

  test("pages that caches share are told apart by rules", async () => {
    const visitor = site({ caching: "keyed" });
    const variant = async (region: string) => {
      const { headers } = await visitor.open("/", { ...from(region), "Consent-Variant": "none" });
      return [headers["cache-control"], String(headers["set-cookie"]).includes("consent-variant=")];
    };
    expect(await variant("FR")).toEqual(await variant("JP"));
    expect(await variant("GB")).not.toEqual(await variant("FR"));
  });

  test("where all get the same page, its refusal covers what it asks", async () => {
    const visitor = site({ catalogue: own, rules: readyRules, caching: "invariant" });
    const { text } = await visitor.open("/", from("GB"));
    expect(text).toContain("data-consent-blocked=counter");
    expect((await visitor.open("/why", from("GB"))).body).toMatchObject({ counter: "exempt" });
    await visitor.post("/consent/choice", { ...FIELDS, act: "refuse" }, from("GB"));
    expect((await visitor.open("/why", from("GB"))).body).toMatchObject({ counter: "decision" });
  });
});
