// Choices that are kept with accounts: on every device where somebody signs in, and on none where nobody does.
import { expect, test, vi } from "vitest";
import type { AccountStore } from "assent";
import { asks, browser, cookiesSet, hostsLoaded, lines } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { headerOf } from "./_header-of.ts";
import type { Framework } from "./_site-types.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const accountOf = (given: unknown): string | undefined =>
  /(?:^|; )sid=(\w+)/.exec(headerOf(given, "cookie") ?? "")?.[1];

/** Accounts in memory, with ways to fail. */
class Kept implements AccountStore {
  readonly choices = new Map<string, string>();
  loads = 0;
  /** What `load` waits for. */
  answer: Promise<string | undefined> | undefined;
  fails: "no" | "load" | "hang" | "save" = "no";

  readonly load = async (account: string): Promise<string | undefined> => {
    this.loads += 1;
    if (this.fails === "load") throw new Error("the store is down");
    if (this.fails === "hang") return new Promise(() => undefined);
    return this.answer ?? Promise.resolve(this.choices.get(account));
  };

  readonly save = async (account: string, choice: string): Promise<void> => {
    if (this.fails === "save") throw new Error("the store is down");
    this.choices.set(account, choice);
    return Promise.resolve();
  };
}

const EVERYTHING = ["counter.example", "stats.example", "www.youtube.com"];
const NOTHING = ["counter.example"];
const APPLIED = "has been applied from your account";

function site(kept: Kept, options: Site["options"] = {}): Site {
  let time = Date.UTC(2026, 10, 30);
  return {
    options: {
      account: { id: accountOf, load: kept.load, save: kept.save, timeout: 100 },
      // Each request comes a minute after the one before, so that nothing is fresh.
      now: () => (time += 60_000),
      ...options,
    },
    pages: {
      "/": () => ({ body: PAGE }),
      "/login": () => ({ body: "in", headers: { "Set-Cookie": ["sid=anna; Path=/"] } }),
      "/logout": () => ({ body: "out", headers: { "Set-Cookie": ["sid=; Path=/; Max-Age=0"] } }),
      "/allow": async ({ consent }) => ({ body: { made: await consent.grant("youtube") } }),
    },
  };
}

describeAdapters("an account's choice", (serve: Framework["listener"]) => {
  const devices = (kept = new Kept(), options: Site["options"] = {}) => {
    const listener = serve(site(kept, options));
    const device = () => {
      const visitor = browser(listener);
      const page = async (): Promise<string> => (await visitor.open("/")).text;
      return { ...visitor, page, loaded: async () => hostsLoaded(await page()) };
    };
    return { kept, device };
  };

  test("is told of before it is made, and holds on another device, which says so once", async () => {
    const { device, kept } = devices();
    const laptop = device();
    expect(await laptop.page()).not.toContain("You are signed in");
    await laptop.open("/login");
    expect(await laptop.page()).toContain(
      "You are signed in: your answer is stored with your account",
    );
    const answer = await laptop.answer("accept");
    expect(cookiesSet(answer)).toEqual([]);
    expect(kept.choices.size).toBe(1);
    expect(await laptop.loaded()).toEqual(EVERYTHING);
    expect(await laptop.page()).not.toContain(APPLIED);
    const phone = device();
    expect(await phone.loaded()).toEqual(NOTHING);
    await phone.open("/login");
    const first = await phone.page();
    expect(first).toContain(APPLIED);
    expect(hostsLoaded(first)).toEqual(EVERYTHING);
    expect(asks(first)).toBe(false);
    expect(await phone.page()).not.toContain(APPLIED);
  });

  test("is refused and withdrawn everywhere as it is given", async () => {
    const { device } = devices();
    const [laptop, phone] = [device(), device()];
    await laptop.open("/login");
    await phone.open("/login");
    await laptop.answer("accept");
    expect(await phone.loaded()).toEqual(EVERYTHING);
    await phone.answer("withdraw");
    const page = await laptop.page();
    expect(hostsLoaded(page)).toEqual(NOTHING);
    expect(page).toContain(APPLIED);
    expect(asks(page)).toBe(false);
  });

  test("leaves what a device has chosen without signing in as it is", async () => {
    const { device } = devices();
    const laptop = device();
    await laptop.answer("refuse");
    await laptop.open("/login");
    await laptop.answer("accept");
    expect(await laptop.loaded()).toEqual(EVERYTHING);
    await laptop.open("/logout");
    expect(await laptop.loaded()).toEqual(NOTHING);
    expect(asks(await laptop.page())).toBe(false);
    const other = device();
    await other.answer("accept");
    await other.open("/login");
    await other.answer("refuse");
    expect(await other.loaded()).toEqual(NOTHING);
    await other.open("/logout");
    expect(await other.loaded()).toEqual(EVERYTHING);
  });

  test("never turns what a device refuses into a grant: it asks there", async () => {
    const { device } = devices();
    const [laptop, phone] = [device(), device()];
    await phone.answer("save", { method: "preferences", "answer-statistics": "all" });
    await laptop.open("/login");
    await laptop.answer("accept");
    await phone.open("/login");
    const page = await phone.page();
    expect(hostsLoaded(page)).toEqual(["counter.example", "stats.example"]);
    expect(asks(page)).toBe(true);
    expect(page).toContain('name="purposes" value="preferences marketing"');
    expect(page).not.toContain("has changed since you last answered");
    expect(page).not.toContain(APPLIED);
    expect(await laptop.loaded()).toEqual(EVERYTHING);
    await phone.answer("accept", { purposes: "preferences marketing" });
    expect(await phone.loaded()).toEqual(EVERYTHING);
    await phone.open("/logout");
    expect(await phone.loaded()).toEqual(["counter.example", "stats.example"]);
  });

  test("refuses what the device grants", async () => {
    const { device } = devices();
    const [laptop, phone] = [device(), device()];
    await phone.answer("accept");
    await laptop.open("/login");
    await laptop.answer("refuse");
    await phone.open("/login");
    expect(await phone.loaded()).toEqual(NOTHING);
    expect(asks(await phone.page())).toBe(false);
  });

  test("takes no grant from a device that is not signed in", async () => {
    const { device } = devices();
    const laptop = device();
    await laptop.answer("save", { method: "preferences", "answer-statistics": "all" });
    await laptop.open("/login");
    expect(await laptop.loaded()).toEqual(["counter.example", "stats.example"]);
    await laptop.open("/allow");
    expect(await laptop.loaded()).toEqual(["counter.example", "www.youtube.com"]);
    const phone = device();
    await phone.open("/login");
    expect(await phone.loaded()).toEqual(["counter.example", "www.youtube.com"]);
  });

  test.each(["load", "hang"] as const)(
    "grants nothing while it cannot be known (%s)",
    async (how) => {
      const warnings: string[] = [];
      const { device, kept } = devices(new Kept(), {
        region: () => "US-CA",
        onWarning: (message) => warnings.push(message),
      });
      const laptop = device();
      await laptop.answer("accept");
      kept.fails = how;
      expect(await laptop.loaded()).toEqual(EVERYTHING);
      await laptop.open("/login");
      const page = await laptop.page();
      expect(hostsLoaded(page)).toEqual(NOTHING);
      expect(asks(page)).toBe(false);
      expect(warnings.join()).toMatch(/account\.load\(\) failed/);
      expect(warnings.join()).not.toContain("anna");
      kept.fails = "no";
      expect(await laptop.loaded()).toEqual(EVERYTHING);
    },
  );

  test("that cannot be saved grants nothing, and refuses on this device", async () => {
    const { device, kept } = devices();
    const laptop = device();
    await laptop.open("/login");
    await laptop.answer("accept");
    kept.fails = "save";
    const refused = await laptop.answer("refuse");
    expect(refused.status).toBe(303);
    expect(await laptop.loaded()).toEqual(NOTHING);
    const accepted = await laptop.answer("accept");
    expect(accepted.status).toBe(503);
    expect(await laptop.loaded()).toEqual(NOTHING);
  });

  test("that was loaded before it was changed does not outlive the change", async () => {
    const { device, kept } = devices();
    const [laptop, phone] = [device(), device()];
    await laptop.open("/login");
    await laptop.answer("accept");
    await phone.open("/login");
    const old = kept.choices.get("anna");
    let arrive: () => void = () => undefined;
    kept.answer = new Promise((resolve) => {
      arrive = () => {
        resolve(old);
      };
    });
    const slow = phone.page();
    await laptop.answer("refuse");
    arrive();
    await slow;
    kept.answer = undefined;
    expect(await phone.loaded()).toEqual(NOTHING);
  });

  test("that another secret has signed is no grant", async () => {
    const { device, kept } = devices();
    kept.choices.set("anna", "1.forged");
    const laptop = device();
    await laptop.open("/login");
    expect(await laptop.loaded()).toEqual(NOTHING);
    expect(asks(await laptop.page())).toBe(true);
  });

  test("is loaded for nobody who is not signed in, and once for many requests", async () => {
    const { device, kept } = devices(new Kept(), { now: () => Date.UTC(2026, 10, 30) });
    const laptop = device();
    await laptop.page();
    await laptop.answer("accept");
    expect(kept.loads).toBe(0);
    await laptop.open("/login");
    await Promise.all([laptop.page(), laptop.page(), laptop.page()]);
    expect(kept.loads).toBe(1);
    expect(lines(await laptop.open("/")).filter((line) => line.includes("anna"))).toEqual([]);
  });

  test("follows the settings as well as the banner, which say whose they are", async () => {
    const { device } = devices();
    const laptop = device();
    await laptop.open("/login");
    const reader = device();
    await reader.open("/login");
    const settings = (await reader.open("/consent")).text;
    expect(settings).toContain("your answer is stored with your account");
    expect((await reader.open("/consent/policy")).text).toContain("consent-account");
    await laptop.answer("save", { method: "preferences", "answer-statistics": "all" });
    const phone = device();
    await phone.open("/login");
    expect(await phone.loaded()).toEqual(["counter.example", "stats.example"]);
  });

  const GPC = { "sec-gpc": "1" };
  const HONOURED = "Opt-out request honoured";

  test("takes up an opt-out that a browser of theirs asks for, and tells of it on every device", async () => {
    const { device, kept } = devices(new Kept(), { region: () => "US-CA" });
    const [laptop, phone, stranger] = [device(), device(), device()];
    await phone.open("/login");
    await laptop.open("/login");
    expect(await phone.loaded()).toEqual(EVERYTHING);
    const first = (await laptop.open("/", GPC)).text;
    expect(first).toContain("It holds for your account as well.");
    await vi.waitFor(() => expect(kept.choices.size).toBe(1));
    const page = await phone.page();
    expect(hostsLoaded(page)).toEqual(NOTHING);
    expect(page).toContain(APPLIED);
    expect(await phone.page()).toContain(HONOURED);
    const again = (await laptop.open("/", GPC)).text;
    expect(again).toContain(HONOURED);
    expect(again).not.toContain(APPLIED);
    expect(await stranger.loaded()).toEqual(EVERYTHING);
    // Nothing of the browser's own was touched.
    await phone.open("/logout");
    expect(await phone.loaded()).toEqual(EVERYTHING);
  });

  test("leaves a grant alone that was given while the signal was shown, and no other", async () => {
    const { device, kept } = devices(new Kept(), { region: () => "US-CA" });
    const [laptop, phone] = [device(), device()];
    await laptop.open("/login");
    await phone.open("/login");
    const form = { act: "accept", return: "/" };
    await laptop.post("/consent/choice", form, GPC);
    const granted = kept.choices.get("anna");
    expect(hostsLoaded((await laptop.open("/", GPC)).text)).toEqual(EVERYTHING);
    expect(await phone.loaded()).toEqual(EVERYTHING);
    expect(kept.choices.get("anna")).toBe(granted);
    // Given where nobody knew of the signal: it does not outweigh it, and that is told on both.
    await phone.post("/consent/choice", form);
    expect(kept.choices.get("anna")).not.toBe(granted);
    const unaware = kept.choices.get("anna");
    expect((await laptop.open("/", GPC)).text).toContain(HONOURED);
    await vi.waitFor(() => expect(kept.choices.get("anna")).not.toBe(unaware));
    expect(await phone.page()).toContain(APPLIED);
    expect(await phone.loaded()).toEqual(NOTHING);
  });

  test("takes up no signal where the law is not one of opting out, nor one that is none", async () => {
    for (const [region, signal] of [
      ["FR", "1"],
      ["US-CA", "0"],
    ] as const) {
      const { device, kept } = devices(new Kept(), { region: () => region });
      const laptop = device();
      await laptop.open("/login");
      await laptop.open("/", { "sec-gpc": signal });
      await laptop.page();
      expect(kept.choices.size, region).toBe(0);
    }
  });

  test("says so where an opt-out cannot be kept, and tries again later", async () => {
    const onWarning = vi.fn<(message: string) => void>();
    const { device, kept } = devices(new Kept(), { region: () => "US-CA", onWarning });
    const laptop = device();
    await laptop.open("/login");
    kept.fails = "save";
    expect(hostsLoaded((await laptop.open("/", GPC)).text)).toEqual(NOTHING);
    await vi.waitFor(() =>
      expect(String(onWarning.mock.calls)).toContain("an opt-out by Sec-GPC is not kept"),
    );
    kept.fails = "no";
    await laptop.open("/", GPC);
    await vi.waitFor(() => expect(kept.choices.size).toBe(1));
  });
});
