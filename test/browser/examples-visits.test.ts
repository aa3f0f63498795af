// What a visitor may do on each of the five example sites, with and without JavaScript, beside saying yes or no to all
// (`engineering-school.test.ts`, `seeds.test.ts`): one service, one film, and the ways in which an answer ends.
import { confirmIfAsked } from "./_support/confirm.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleSites, startExample } from "./_support/example-sites.mjs";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, VisitOptions } from "./_support/leak-browser.ts";

const ACCEPT = ".assent-banner button[name=act][value=accept]";
const BUTTONS = ".assent-banner button[name=act]";
const MONTHS_14_MS = 14 * 31 * 86_400_000;
const VISITORS: readonly [string, VisitOptions][] = [
  ["with JavaScript", {}],
  ["without JavaScript", { javascript: false }],
];

let browser: LeakBrowser;
beforeAll(async () => {
  const hosts = exampleSites.map(({ host }) => host);
  browser = await startLeakBrowser({ firstParties: hosts.flatMap((host) => [host, `*.${host}`]) });
});
afterAll(async () => {
  await browser.close();
});

const press = (selector: string) => async (page: Page) => {
  await page.click(selector);
  await confirmIfAsked(page);
};

/** Allows one service on the settings page, and nothing else. */
const allowOnly = (service: string) => async (page: Page) => {
  const box = `input[name=service][value="${service}"]`;
  await page.click(`.assent-card:has(${box}) input[type=radio][value=some]`);
  await page.check(box);
  await press("button[name=act][value=save]")(page);
};

describe.each(exampleSites)("$name", (example) => {
  const { service, vendors } = example;
  let now = Date.now();
  let site: Awaited<ReturnType<typeof startExample>>;
  let changed: Awaited<ReturnType<typeof startExample>>;
  beforeAll(async () => {
    site = await startExample(example, { now: () => now });
    // The same site after a new version of its policy went live. Cookies know no ports: it is sent the same ones.
    changed = await startExample(example, { policyVersion: "2099-01-01" });
  });
  afterAll(() => {
    site.close();
    changed.close();
  });

  describe.each(VISITORS)("%s", (_who, options) => {
    const again = { ...options, keepState: true };

    it("asks on the first visit, in the language of the page, with nothing ticked on the settings page", async () => {
      const { acted } = await browser.visit(`${site.origin}/`, {
        ...options,
        act: (page) =>
          page.evaluate(
            `[document.querySelectorAll("${BUTTONS}").length, document.querySelector(".assent-banner").lang === document.documentElement.lang]`,
          ),
      });
      expect(acted).toEqual([3, true]);
      const settings = await browser.visit(`${site.origin}/consent`, {
        ...again,
        act: (page) =>
          page.evaluate(
            `[...document.querySelectorAll("input:checked")].map(({ type, value }) => type + " " + value).filter((ticked) => ticked !== "radio none")`,
          ),
      });
      expect(settings.acted).toEqual([]);
    });

    it("lets one service in and nobody else", async () => {
      await browser.visit(`${site.origin}/consent`, { ...options, act: allowOnly(service) });
      const { contacts } = await browser.visit(site.origin + example.embeds, again);
      expect(contacts).toEqual(vendors);
    });

    it("loads one embed on a click, and not on the next page", async () => {
      const load = async (page: Page): Promise<void> => {
        await pressInFrame(page, "load", service);
        await confirmIfAsked(page);
        await page.waitForLoadState("load");
      };
      const page = site.origin + example.embeds;
      const clicked = await browser.visit(page, { ...options, act: load });
      expect(clicked.contacts).toEqual(vendors);
      expect((await browser.visit(page, again)).contacts).toEqual([]);
    });

    it("asks again, and loads nobody, once the policy has changed or the answer has run out", async () => {
      await browser.visit(`${site.origin}/`, { ...options, act: press(ACCEPT) });
      const granted = await browser.visit(site.origin + example.embeds, again);
      expect(granted.contacts).toEqual(expect.arrayContaining([...vendors]));

      const other = await browser.visit(changed.origin + example.embeds, again);
      expect(other.text).toContain(example.asksAgain);
      expect(other.contacts).toEqual([]);

      now += MONTHS_14_MS;
      try {
        const late = await browser.visit(site.origin + example.embeds, again);
        expect(late.text).toContain(example.asksAgain);
        expect(late.contacts).toEqual([]);
      } finally {
        now -= MONTHS_14_MS;
      }
    });

    it("obeys a privacy signal and says so", async () => {
      const { text, contacts } = await browser.visit(site.origin + example.embeds, {
        ...options,
        headers: { "Sec-GPC": "1" },
      });
      expect(text).toMatch(/privacy signal|signal de confidentialité/i);
      expect(contacts).toEqual([]);
    });
  });

  it("tells its other tabs of an answer", async () => {
    const { acted, contacts } = await browser.visit(site.origin + example.embeds, {
      act: async (page) => {
        const other = await page.context().newPage();
        try {
          await other.goto(`${site.origin}/`);
          await other.click(".assent-banner button[name=act][value=refuse]");
          await other.waitForSelector("#assent-done");
        } finally {
          await other.close();
        }
        await page.waitForSelector("#assent-question", { state: "detached" });
        return page.evaluate("window.assent.state.status");
      },
    });
    expect(acted).toBe("refused");
    expect(contacts).toEqual([]);
  });
});
