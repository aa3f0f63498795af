// A server that was bundled and minified: what it sends to browsers is made of no function's text or name.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBundledApp, type BundledApp, type Bundling } from "./_support/bundled-app.ts";
import { startLeakBrowser, type LeakBrowser } from "./_support/leak-browser.ts";

const WAYS: readonly Bundling[] = ["esbuild", "esbuild with names kept", "SWC"];

let browser: LeakBrowser;

beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(() => browser.close());

/** What pages write into the console, and what they throw. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

describe.each(WAYS)("a server bundled by %s", (how) => {
  let app: BundledApp;

  beforeAll(async () => {
    app = await startBundledApp(how);
  });
  afterAll(() => app.close());

  it("asks, holds everything until it is answered, and loads it then", async () => {
    const { contacts, acted } = await browser.visit(`${app.origin}/`, {
      act: async (page) => {
        const complaints = complaintsOf(page);
        const blocked = await page.locator("iframe").getAttribute("src");
        await page.reload();
        await page.click(".assent button[value=accept]");
        await page.waitForFunction(
          "document.querySelector('iframe')?.src === 'https://film.example/1'",
        );
        await page.waitForTimeout(300);
        return { blocked, complaints };
      },
    });
    expect(acted).toEqual({ blocked: null, complaints: [] });
    expect(contacts).toEqual(["film.example", "stats.example"]);
    expect(app.errors()).toBe("");
  });

  it("contacts nobody before an answer, and nobody after a refusal", async () => {
    const before = await browser.visit(`${app.origin}/`);
    expect(before.contacts).toEqual([]);
    const after = await browser.visit(`${app.origin}/`, {
      act: (page) => page.click(".assent button[value=refuse]"),
    });
    expect(after.contacts).toEqual([]);
  });
});
