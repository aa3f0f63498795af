// What visitors are shown where the law wants them to be told, or to be able to opt out, and not to be asked.
import { expect, test } from "vitest";
import { defineCatalogue, defineRules, readyRules } from "assent";
import { browser, cookiesSet, type Browser } from "../adapters/_browser.ts";
import { headerOf } from "../adapters/_header-of.ts";
import { describeAdapters, type Site } from "../adapters/_sites.ts";

const service = (id: string, category: string): object => ({
  id,
  name: id.toUpperCase(),
  category,
  urls: [`${id}.example`],
});
const catalogueOf = (version: string, ...services: object[]) =>
  defineCatalogue({
    policy: { version, controller: { name: "Example" } },
    services: services as never,
  });
const counter = service("counter", "statistics");
const both = catalogueOf("1", counter, service("ads", "marketing"));
const own = catalogueOf("1", counter);
const mixed = defineRules({
  baseline: "opt-in",
  rules: [
    {
      id: "xx",
      regions: ["XX"],
      from: "2026-01-01",
      source: "a made law",
      otherwise: "notice",
      categories: { marketing: "opt-in" },
    },
    { id: "yy", regions: ["YY"], from: "2026-01-01", source: "another", otherwise: "notice" },
  ],
});
const pages: Site["pages"] = {
  "/": () => ({ body: "<!DOCTYPE html><html><body><h1>A page</h1></body></html>" }),
  "/why": ({ consent }) => ({
    body: { counter: consent.reason("counter"), ads: consent.reason("ads") },
  }),
};
const from = (region: string, gpc = false) => ({
  "x-region": region,
  ...(gpc && { "sec-gpc": "1" }),
});
const HONOURED = "Opt-out request honoured";
const CHOICES = "Your Privacy Choices";
const NOTICE = "Used on this site unless you object";
const QUESTION = "Your choice about cookies";
const post = (visitor: Browser, act: string, where: Readonly<Record<string, string>>, more = {}) =>
  visitor.post("/consent/choice", { act, return: "/", ...more }, where);

describeAdapters("what is told where", (serve) => {
  const site = (options: Site["options"] = {}): Browser =>
    browser(
      serve({
        pages,
        options: {
          catalogue: both,
          rules: readyRules,
          region: (given: unknown) => headerOf(given, "x-region"),
          now: () => Date.UTC(2026, 10, 30),
          ...options,
        },
      }),
    );
  const shown = async (visitor: Browser, where: Readonly<Record<string, string>>) =>
    (await visitor.open("/", where)).text;

  test("where silence grants, the link has the name and the icon that the law gives it, and nobody is asked", async () => {
    for (const options of [{}, { rules: undefined }]) {
      const visitor = site(options);
      const text = await shown(visitor, from("US-CA"));
      expect(text).toContain(`${CHOICES}</a>`);
      expect(text).toContain("assent-icon");
      expect(text).not.toMatch(/assent-question|Cookie settings/);
      expect(text).not.toContain(HONOURED);
      const settings = (await visitor.open("/consent", from("US-CA"))).text;
      expect(settings).toContain(`<h1>${CHOICES}</h1>`);
      expect(settings).toContain("your request not to sell or share");
      const french = (await visitor.open("/consent", from("FR"))).text;
      expect(french).toContain("<h1>Cookie settings</h1>");
      expect(french).not.toContain(CHOICES);
    }
  });

  test("an opt-out that counts is told on every page, whoever said it", async () => {
    const signalled = site();
    const long = await shown(signalled, from("US-CA", true));
    expect(long).toContain(`<strong>${HONOURED}.</strong>`);
    expect(long).toContain("We have received a privacy signal");
    expect((await signalled.open("/consent", from("US-CA", true))).text).toContain(HONOURED);

    const refusing = site();
    await post(refusing, "refuse", from("US-CA"), { method: "preferences" });
    expect(await shown(refusing, from("US-CA"))).toContain(`<strong>${HONOURED}.</strong>`);
    // Where it is no opt-out, it is not called one.
    expect(await shown(refusing, from("FR"))).not.toContain(HONOURED);

    const granting = site();
    await post(granting, "accept", from("US-CA", true), { method: "preferences" });
    await shown(granting, from("US-CA", true));
    expect(await shown(granting, from("US-CA", true))).not.toContain(HONOURED);
  });

  test("a notice that was hidden stays hidden, as long as it says the same; what counts is still told", async () => {
    const visitor = site();
    const where = from("US-CA", true);
    const answer = await post(visitor, "fold", where);
    expect(answer.status).toBe(303);
    expect(answer.headers["location"]).toBe("/");
    const line = String(answer.headers["set-cookie"]);
    expect(line).toMatch(/^consent-notice=[\w.-]+; Path=\/; Max-Age=\d+/);
    // The same for everybody: nobody is known by it.
    expect(String((await post(site(), "fold", where)).headers["set-cookie"]).split(";")[0]).toBe(
      line.split(";")[0],
    );
    const text = await shown(visitor, where);
    expect(text).not.toContain("We have received a privacy signal");
    expect(text).toContain(`<strong>${HONOURED}.</strong>`);
    expect((await visitor.open("/consent", where)).text).toContain("We have received a privacy");
    // It is no answer, and hides no question.
    expect((await visitor.open("/why", where)).body).toEqual({ counter: "signal", ads: "signal" });
    expect(await shown(visitor, from("FR"))).toContain(QUESTION);
    // Hidden where it is no opt-out, it is still told that the signal counts.
    expect(await shown(visitor, from("FR", true))).toContain("<strong>Privacy signal honoured.<");
  });

  test("another site cannot hide a notice", async () => {
    const visitor = site();
    const where = { ...from("US-CA", true), "sec-fetch-site": "cross-site" };
    const answer = await post(visitor, "fold", where);
    expect(answer.status).toBe(403);
    expect(cookiesSet(answer)).toEqual([]);
    expect(await shown(visitor, from("US-CA", true))).toContain("We have received a privacy");
  });

  test("what is exempt by a rule is told of once, and one button objects to all of it", async () => {
    const visitor = site({ catalogue: own });
    const text = await shown(visitor, from("GB"));
    expect(text).toContain(NOTICE);
    expect(text).toContain("COUNTER");
    expect(text).not.toContain(QUESTION);
    expect(await shown(visitor, from("FR"))).toContain(QUESTION);
    await post(visitor, "fold", from("GB"));
    expect(await shown(visitor, from("GB"))).not.toContain(NOTICE);
    expect((await visitor.open("/why", from("GB"))).body.counter).toBe("exempt");

    const objecting = site({ catalogue: own });
    const purposes = { purposes: "statistics" };
    await post(objecting, "refuse", from("GB"), purposes);
    expect((await objecting.open("/why", from("GB"))).body.counter).toBe("decision");
    expect(await shown(objecting, from("GB"))).not.toContain(NOTICE);
  });

  test("a rule of notice alone tells and asks nothing, with rules or without", async () => {
    for (const options of [{ rules: mixed }, { rules: undefined, regimes: { YY: "notice" } }]) {
      const visitor = site(options as Site["options"]);
      const text = await shown(visitor, from("YY"));
      expect(text).toContain(NOTICE);
      expect(text).toMatch(/value="statistics marketing"/);
      await post(visitor, "refuse", from("YY"), { purposes: "statistics marketing" });
      expect((await visitor.open("/why", from("YY"))).body).toEqual({
        counter: "decision",
        ads: "decision",
      });
    }
  });

  test("a new policy, or a rule that lets more be used, shows a hidden notice again", async () => {
    const first = site({ catalogue: own });
    const mark = String((await post(first, "fold", from("GB"))).headers["set-cookie"]).split(
      ";",
    )[0] as string;
    const later = site({ catalogue: catalogueOf("2", counter) });
    const text = (await later.open("/", { ...from("GB"), cookie: mark })).text;
    expect(text).toContain(NOTICE);
    const more = site({ catalogue: catalogueOf("1", counter, service("look", "preferences")) });
    expect((await more.open("/", { ...from("GB"), cookie: mark })).text).toContain(NOTICE);
  });

  test("where rules mix, the banner asks for what must be asked, and tells of the rest", async () => {
    const visitor = site({ rules: mixed });
    const text = await shown(visitor, from("XX"));
    expect(text).toContain(QUESTION);
    expect(text).toContain("Used without asking, until you object: Statistics.");
    expect(text).toContain('name="purposes" value="marketing"');
    // Nothing was answered before.
    expect(text).not.toContain("Your other answers stay");
    await post(visitor, "accept", from("XX"), { purposes: "marketing" });
    expect((await visitor.open("/why", from("XX"))).body).toEqual({
      counter: "default",
      ads: "decision",
    });
    const refusing = site({ rules: mixed });
    await post(refusing, "refuse", from("XX"), { purposes: "marketing" });
    // The button says "all".
    expect((await refusing.open("/why", from("XX"))).body).toEqual({
      counter: "decision",
      ads: "decision",
    });
  });

  test("behind a cache in front, a hidden notice is a variant of its own", async () => {
    const visitor = site({ caching: "keyed" });
    const variantIn = (lines: unknown): string =>
      /consent-variant=([\w-]*)/.exec(String(lines))?.[1] ?? "";
    const before = await visitor.open("/", from("US-CA", true));
    const answer = await post(visitor, "fold", from("US-CA", true));
    const [was, is] = [before, answer].map(({ headers }) => variantIn(headers["set-cookie"]));
    expect(was).toMatch(/^[\w-]{8}$/);
    expect(is).toMatch(/^[\w-]{8}$/);
    expect(is).not.toBe(was);
    const presented = { ...from("US-CA", true), "consent-variant": `${is}.gpc` };
    const page = await visitor.open("/", presented);
    expect(page.headers["vary"]).toContain("Consent-Variant");
    expect(page.headers["set-cookie"]).toBeUndefined();
    expect(page.text).not.toContain("We have received a privacy signal");
  });
});
