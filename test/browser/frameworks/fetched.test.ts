// Turbo, htmx and Unpoly after the gate: they fetch pages and parts of pages, and put them in themselves.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser } from "../_support/leak-browser.ts";
import type { LeakBrowser } from "../_support/leak-browser.ts";
import { expected } from "./expected.ts";
import { startFetched } from "./fetched/site.ts";
import { SECOND_HOSTS } from "./hosts.mjs";
import type { FrameworkSite } from "./site.ts";
import { listen, tour } from "./tour.ts";

let browser: LeakBrowser;
beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(() => browser.close());

const LIBRARIES = [
  {
    name: "Turbo",
    library: { file: "@hotwired/turbo/dist/turbo.es2017-umd.js" },
    /** What brings a part into the page at /more. */
    parts: ["#add button", "#fill"],
  },
  {
    name: "htmx 2",
    library: { file: "htmx2/dist/htmx.min.js", body: 'hx-boost="true"' },
    parts: ["#get"],
  },
  {
    name: "htmx",
    library: { file: "htmx.org/dist/htmx.min.js", body: 'hx-boost:inherited="true"' },
    parts: ["#get"],
  },
  {
    name: "Unpoly",
    library: {
      file: "unpoly/unpoly.min.js",
      link: 'up-follow up-target="main"',
      // The policy that goes with each page allows `eval`, since the site may need it: Unpoly warns of that.
      setup: "up.fragment.config.runScripts = true; up.script.config.cspWarnings = false;",
    },
    parts: ["#follow"],
  },
];

describe.each(LIBRARIES)("$name", ({ library, parts }) => {
  let site: FrameworkSite;
  /** Without a policy of hosts, which only a new page can widen: what is released is released in place. */
  let open: FrameworkSite;
  beforeAll(async () => {
    site = await startFetched(library);
    open = await startFetched(library, { csp: false });
  });
  afterAll(() => {
    site.close();
    open.close();
  });

  it("goes from page to page, and contacts nobody without a yes", async () => {
    expect(await tour(browser, site.origin)).toEqual(expected(true));
  });

  it.each(parts)("takes in what %s brings, and contacts nobody without a yes", async (button) => {
    const messages: string[] = [];
    const address = `${open.origin}/more`;
    const bring = async (page: Page): Promise<void> => {
      await page.click(button, { timeout: 5_000 });
      await page.waitForSelector("#part", { state: "attached", timeout: 5_000 });
    };
    await listen(browser, messages, async () => {
      const undecided = await browser.visit(address, {
        act: async (page) => {
          await bring(page);
          await page.frameLocator("#part").locator("button[name=load]").waitFor({ timeout: 5_000 });
        },
      });
      expect(undecided.contacts).toEqual([]);
      const once = await browser.visit(address, {
        act: async (page) => {
          await bring(page);
          await page.frameLocator("#part").locator("button[name=load]").click({ timeout: 5_000 });
          await page.waitForTimeout(300);
        },
      });
      expect(once.contacts).toEqual(["player.example", "second.example"]);
      await browser.visit(address, {
        act: async (page) => {
          await page.evaluate("assent.decide('accept').then(() => 0)");
        },
      });
      const accepted = await browser.visit(address, { keepState: true, act: bring });
      expect(accepted.contacts).toEqual(SECOND_HOSTS);
    });
    expect(messages).toEqual([]);
  });

  it("leads to the settings, where the visitor can answer", async () => {
    const { acted, contacts } = await browser.visit(`${site.origin}/`, {
      act: async (page) => {
        await page.click("button[name=act][value=refuse]", { timeout: 5_000 });
        await page.click("#to-second", { timeout: 5_000 });
        await page.waitForSelector("#second", { timeout: 5_000 });
        await page.click('assent-root a[href^="/consent?return="] >> visible=true', {
          timeout: 5_000,
        });
        await page.waitForURL(/\/consent(?:$|\?)/, {
          timeout: 5_000,
        });
        await page.waitForLoadState("load");
        await page.click("button[name=act][value=accept]", { timeout: 5_000 });
        await page.waitForURL(/\/second(?:$|\?)/, {
          timeout: 5_000,
        });
        await page.waitForLoadState("load");
        return page.evaluate("assent.state.status");
      },
    });
    expect({ acted, contacts }).toEqual({ acted: "granted", contacts: SECOND_HOSTS });
  });
});
