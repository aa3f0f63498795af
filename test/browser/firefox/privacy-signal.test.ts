// The privacy signal as a real browser sends it: Firefox with "Tell websites not to sell or share my data" switched on.
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleSites, startExample } from "../_support/example-sites.mjs";
import { startFirefox } from "./firefox-browser.ts";
import type { Firefox } from "./firefox-browser.ts";

const NOTICE = ".assent-slim p";
const ASKED = ".assent-banner button[name=act]";

async function press(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await page.waitForSelector("#assent-done");
}
const count = (selector: string) => (page: Page) => page.$$eval(selector, (found) => found.length);

let signalling: Firefox;
let silent: Firefox;
beforeAll(async () => {
  signalling = await startFirefox({ signal: true });
  silent = await startFirefox();
});
afterAll(async () => {
  await signalling.close();
  await silent.close();
});

describe.each(exampleSites)("$name", (example) => {
  let site: Awaited<ReturnType<typeof startExample>>;
  beforeAll(async () => {
    site = await startExample(example);
    await signalling.forget();
  });
  afterAll(() => {
    site.close();
  });
  it("asks a Firefox that sends none", async () => {
    const { contacts, acted } = await silent.visit(site.origin + example.embeds, async (page) => ({
      buttons: await count(ASKED)(page),
      signal: await page.evaluate("navigator.globalPrivacyControl"),
    }));
    expect(acted).toEqual({ buttons: 3, signal: false });
    expect(contacts).toEqual([]);
  });

  it("obeys it, says so on the page, and lets the visitor decide otherwise and back", async () => {
    const page = site.origin + example.embeds;
    const obeyed = await signalling.visit(page, async (tab) => ({
      buttons: await count(ASKED)(tab),
      signal: await tab.evaluate("navigator.globalPrivacyControl"),
      notice: await tab.$eval(NOTICE, (notice) => notice.textContent),
    }));
    expect(obeyed.contacts).toEqual([]);
    expect(obeyed.acted).toMatchObject({ buttons: 0, signal: true });
    expect(obeyed.acted?.notice).toMatch(/privacy signal|signal de confidentialité/i);

    await signalling.visit(`${site.origin}/consent`, (tab) =>
      press(tab, "button[name=act][value=accept]"),
    );
    expect((await signalling.visit(page)).contacts).toEqual(
      expect.arrayContaining([...example.vendors]),
    );

    await signalling.visit(`${site.origin}/consent`, (tab) =>
      press(tab, "button[name=act][value=withdraw]"),
    );
    expect((await signalling.visit(page)).contacts).toEqual([]);
  });
});
