// A program that refuses for people, DuckDuckGo's autoconsent: it has no rule for assent and finds the banner by its
// heuristics, on every example site and in every language of ours whose words for a banner and a refusal it knows.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleSites, startExample } from "./_support/example-sites.mjs";
import { startSite } from "./_support/pages-site.ts";

const main = createRequire(import.meta.url).resolve("@duckduckgo/autoconsent");
const SCRIPT = readFileSync(join(dirname(main), "autoconsent.playwright.js"), "utf8");
/** No rules at all: whatever it finds, it finds by looking. Level "reject" presses nothing but a refusal. */
const SETTINGS = {
  type: "initResp",
  rules: { autoconsent: [] },
  config: { autoAction: "optOut", enablePrehide: false, detectRetries: 5, heuristicMode: "reject" },
};

/** Of ours, those in which `heuristic-patterns.ts` of the program knows both a banner and a refusal. */
const KNOWN = ["en", "de", "es", "fr", "it", "nl"];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost",
    ],
  });
});
afterAll(async () => {
  await browser.close();
});

/** What the program says it found and did on a page, and what assent says was answered then. */
async function refusedBy(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ found: unknown; done: unknown; status: unknown }> {
  const context = await browser.newContext({ extraHTTPHeaders: headers });
  const page = await context.newPage();
  const said: { type: string; cmp?: string; result?: boolean }[] = [];
  await page.exposeBinding("autoconsentSendMessage", async ({ frame }, message: unknown) => {
    said.push(message as { type: string });
    if (said.at(-1)?.type !== "init") return;
    await frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(SETTINGS)})`);
  });
  try {
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.evaluate(SCRIPT);
    await page.waitForSelector("#assent-done", { timeout: 20_000 });
    const status: unknown = await page.evaluate("window.assent.state.status");
    return {
      found: said.find(({ type }) => type === "popupFound")?.cmp,
      done: said.find(({ type }) => type === "optOutResult")?.result,
      status,
    };
  } finally {
    await context.close();
  }
}

describe("autoconsent finds the banner by its heuristics and refuses it", () => {
  const REFUSED = { found: "HEURISTIC-REJECT", done: true, status: "refused" };

  it.each(exampleSites)("on the first page of $name", async (example) => {
    const site = await startExample(example);
    try {
      expect(await refusedBy(`${site.origin}/`)).toEqual(REFUSED);
    } finally {
      site.close();
    }
  });

  it.each(KNOWN)("in %s", async (language) => {
    const site = await startSite();
    site.pages.set("/", "<p>Text</p>");
    try {
      expect(await refusedBy(`${site.origin}/`, { "Accept-Language": language })).toEqual(REFUSED);
    } finally {
      site.close();
    }
  });
});
