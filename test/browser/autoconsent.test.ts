// A program that refuses for people: DuckDuckGo's autoconsent, by its heuristics alone.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/pages/text/index.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";

const SCRIPT = fileURLToPath(
  new URL(
    "../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js",
    import.meta.url,
  ),
);
const SETTINGS = {
  type: "initResp",
  rules: { autoconsent: [] },
  config: {
    enabled: true,
    autoAction: "optOut",
    disabledCmps: [],
    enablePrehide: false,
    detectRetries: 5,
    heuristicMode: "reject",
  },
};

describe.skipIf(!existsSync(SCRIPT))("autoconsent", () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    site.pages.set("/", "<p>Text</p>");
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it.each(languages)("finds the banner and refuses it, in %s", async (language) => {
    const page = await browser.newPage({ extraHTTPHeaders: { "Accept-Language": language } });
    await page.exposeBinding("autoconsentSendMessage", async ({ frame }, message: unknown) => {
      if ((message as { type: string }).type !== "init") return;
      await frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(SETTINGS)})`);
    });
    await page.goto(`${site.origin}/`);
    await page.evaluate(readFileSync(SCRIPT, "utf8"));
    await page.waitForSelector("#assent-done", { timeout: 20_000 });
    expect(await page.evaluate("window.assent.state.status")).toBe("refused");
    await page.close();
  });
});
