// What the browser says by itself, what silence means where the visitor is, and what time does to an answer.
import { expect, test } from "vitest";
import { defineCatalogue, type ConsentOptions } from "assent";
import { asks, browser, hostsLoaded } from "./_browser.ts";
import { catalogue, PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const pages: Site["pages"] = {
  "/": () => ({ body: PAGE }),
  "/status": ({ consent }) => ({
    body: {
      status: consent.status,
      source: consent.source,
      regime: consent.regime,
      signals: consent.signals,
      needsPrompt: consent.needsPrompt,
      stats: consent.allows("stats"),
      reason: consent.reason("stats"),
    },
  }),
};

const GPC = { "Sec-GPC": "1" };
const DAY = 86_400_000;

describeAdapters("Sec-GPC", (serve) => {
  test("means no, says so, and asks nothing", async () => {
    const visitor = browser(serve({ pages }));
    const { text } = await visitor.open("/", GPC);
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    expect(text).toMatch(/privacy signal/i);
    expect(text).not.toContain('value="accept"');
    expect((await visitor.open("/status", GPC)).body).toMatchObject({
      status: "refused",
      source: "signal",
      reason: "signal",
      needsPrompt: false,
    });
  });

  test.each(["0", "1, 1", "true", "11", ""])(
    "is nothing unless it is exactly 1: %j",
    async (value) => {
      const { body } = await browser(serve({ pages })).open("/status", { "Sec-GPC": value });
      expect(body).toMatchObject({ status: "undecided", signals: { gpc: false } });
    },
  );

  test("beats a decision made before it was seen, and yields to one made while it was shown", async () => {
    const before = browser(serve({ pages }));
    await before.answer("accept");
    expect((await before.open("/status", GPC)).body).toMatchObject({
      stats: false,
      source: "signal",
    });

    const during = browser(serve({ pages }));
    await during.post("/consent/choice", { act: "accept" }, GPC);
    expect((await during.open("/status", GPC)).body).toMatchObject({
      stats: true,
      source: "decision",
    });
    await during.post("/consent/choice", { act: "withdraw" }, GPC);
    expect((await during.open("/status", GPC)).body).toMatchObject({ stats: false });
  });

  test("always wins, where the site says so", async () => {
    const visitor = browser(serve({ pages, options: { signals: { alwaysWins: true } } }));
    await visitor.post("/consent/choice", { act: "accept" }, GPC);
    expect((await visitor.open("/status", GPC)).body).toMatchObject({ stats: false });
  });

  test("is promised at its well-known place, with the site's own date", async () => {
    const visitor = browser(serve({ pages, options: { signals: { since: "2025-04-15" } } }));
    const response = await visitor.agent.get("/.well-known/gpc.json");
    expect(response.headers["content-type"]).toMatch(/^application\/json/);
    expect(JSON.parse(response.text)).toEqual({ gpc: true, lastUpdate: "2025-04-15" });
  });

  test("is not read where the site does not honour it, and then not promised either", async () => {
    const visitor = browser(serve({ pages, options: { signals: { gpc: false } } }));
    expect((await visitor.open("/status", GPC)).body).toMatchObject({ status: "undecided" });
    const { text } = await visitor.agent.get("/.well-known/gpc.json");
    expect(JSON.parse(text)).toMatchObject({ gpc: false });
  });
});

describeAdapters("DNT", (serve) => {
  test("counts only where the site opted in", async () => {
    const deaf = browser(serve({ pages }));
    expect((await deaf.open("/status", { DNT: "1" })).body).toMatchObject({ source: "default" });
    const hearing = browser(serve({ pages, options: { signals: { dnt: true } } }));
    expect((await hearing.open("/status", { DNT: "1" })).body).toMatchObject({ source: "signal" });
    expect((await hearing.open("/status", { DNT: "0" })).body).toMatchObject({ source: "default" });
  });
});

describeAdapters("where the visitor is", (serve) => {
  const inRegion = (region: ConsentOptions<unknown>["region"]): Site => ({
    pages,
    options: { region },
  });

  test("decides what silence means", async () => {
    const california = browser(serve(inRegion(() => "US-CA")));
    expect((await california.open("/status")).body).toMatchObject({
      regime: "opt-out",
      stats: true,
    });
    expect((await california.open("/status", GPC)).body).toMatchObject({ stats: false });
    const france = browser(serve(inRegion(() => "FR")));
    expect((await france.open("/status")).body).toMatchObject({ regime: "opt-in", stats: false });
  });

  test("is unknown, hence opt-in, if nobody says, or says nonsense, or throws", async () => {
    for (const region of [
      undefined,
      () => undefined,
      () => "the moon",
      () => {
        throw new Error("planned");
      },
    ]) {
      const { body } = await browser(serve(inRegion(region))).open("/status");
      expect(body).toMatchObject({ regime: "opt-in", stats: false });
    }
  });

  test("is never taken from a header by itself", async () => {
    const claims = { "CF-IPCountry": "US", "X-Country": "US-CA", "X-Vercel-IP-Country": "US" };
    const { body } = await browser(serve({ pages })).open("/status", claims);
    expect(body).toMatchObject({ regime: "opt-in" });
  });

  test("can be judged otherwise by the site", async () => {
    const options = { region: () => "CH", regimes: { CH: "opt-out" } } as const;
    const { body } = await browser(serve({ pages, options })).open("/status");
    expect(body).toMatchObject({ regime: "opt-out", stats: true });
  });
});

describeAdapters("an answer grows old", (serve) => {
  test("after six months, and is asked for again", async () => {
    let now = Date.now();
    const visitor = browser(serve({ pages, options: { now: () => now } }));
    await visitor.answer("accept");
    now += 150 * DAY;
    expect((await visitor.open("/status")).body).toMatchObject({ stats: true });
    now += 40 * DAY;
    expect((await visitor.open("/status")).body).toMatchObject({
      stats: false,
      reason: "expired",
      needsPrompt: true,
    });
    expect(asks((await visitor.open("/")).text)).toBe(true);
  });

  test("when the policy changes: nothing is granted meanwhile", async () => {
    const secret = "a secret of sixteen or more";
    const first = browser(serve({ pages, options: { secret } }));
    const [line = ""] = (await first.answer("accept")).get("Set-Cookie") ?? [];
    const cookie = line.split(";", 1)[0] ?? "";
    const changed = defineCatalogue({
      policy: { ...catalogue.policy, version: "2", controller: { name: "Another" } },
      services: catalogue.services,
    });
    const after = browser(serve({ pages, options: { secret, catalogue: changed } })).agent;
    const { body } = await after.get("/status").set("Cookie", cookie);
    expect(body).toMatchObject({ stats: false, reason: "policy-changed", needsPrompt: true });
  });

  test("is worth nothing with a wrong signature, or none", async () => {
    const visitor = browser(serve({ pages }));
    const [line = ""] = (await visitor.answer("accept")).get("Set-Cookie") ?? [];
    const cookie = line.split(";", 1)[0] ?? "";
    const signing = browser(serve({ pages, options: { secret: ["a secret of sixteen or more"] } }));
    for (const value of [cookie, `${cookie}.x`, cookie.replace("=", "=s:")]) {
      const { body } = await signing.agent.get("/status").set("Cookie", value);
      expect(body).toMatchObject({ status: "undecided", stats: false, reason: "invalid" });
    }
  });

  test("holds with an older secret while secrets rotate", async () => {
    const older = "the older secret, sixteen +";
    const newer = "the newer secret, sixteen +";
    const before = browser(serve({ pages, options: { secret: older } }));
    const [line = ""] = (await before.answer("accept")).get("Set-Cookie") ?? [];
    const cookie = line.split(";", 1)[0] ?? "";
    const after = browser(serve({ pages, options: { secret: [newer, older] } })).agent;
    expect((await after.get("/status").set("Cookie", cookie)).body).toMatchObject({ stats: true });
  });
});
