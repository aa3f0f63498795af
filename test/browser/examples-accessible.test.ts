// Every page of every example site, in every state a visitor may meet it in: axe's rules in both colour schemes, and by
// hand what axe does not see: targets, zoom, keyboard, forced colours.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tab } from "./_support/focus.ts";
import type { FocusStop } from "./_support/focus.ts";
import { exampleSites, startExample } from "./_support/example-sites.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SAID =
  '.then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 140)).join(" | ")))';
/** Every rule that axe has for WCAG 2.2 AA, and its best practices. */
const ALL_RULES = `axe.run(document, { runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] })${SAID}`;
/** All that another colour scheme changes. */
const COLOURS = `axe.run(document, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } })${SAID}`;
/** WCAG 2.2, 2.5.8: what of ours is smaller than 24 pixels; links in a sentence are exempt, hidden ones no targets. */
const SMALL_TARGETS = `[...document.querySelectorAll(".assent :is(button,summary,label,select),:is(.assent-settings,.assent-foot,.assent-notice) a")]
  .filter((target) => target.checkVisibility() && target.getClientRects().length > 0)
  .map((target) => [target, target.getBoundingClientRect()])
  .filter(([, { width, height }]) => Math.min(width, height) < 24)
  .map(([target, { width, height }]) => target.outerHTML.slice(0, 100) + " " + width + "×" + height)`;

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

/** What is wrong with the page that stands there, light and dark. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await page.evaluate(ALL_RULES);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.evaluate(COLOURS);
  const small = await page.evaluate(SMALL_TARGETS);
  return [
    ...(light as string[]),
    ...(dark as string[]).map((fault) => `dark: ${fault}`),
    ...(small as string[]).map((fault) => `small: ${fault}`),
  ];
}

const press = (act: "accept" | "refuse") => async (page: Page) => {
  await page.click(`.assent-banner button[name=act][value=${act}]`);
  await page.waitForSelector("#assent-done");
};

const STATES: Readonly<
  Record<string, { options?: BrowserContextOptions; act?: (page: Page) => Promise<void> }>
> = {
  undecided: {},
  refused: { act: press("refuse") },
  accepted: { act: press("accept") },
  "with a privacy signal": { options: { extraHTTPHeaders: { "Sec-GPC": "1" } } },
};

describe.each(exampleSites)("$name", (example) => {
  let site: Awaited<ReturnType<typeof startExample>>;
  beforeAll(async () => {
    site = await startExample(example);
  });
  afterAll(() => {
    site.close();
  });
  const paths = [...example.pages, "/consent", "/consent/policy"];

  async function visit<Result>(
    act: (page: Page, context: BrowserContext) => Promise<Result>,
    options: BrowserContextOptions = {},
  ): Promise<Result> {
    const context = await browser.newContext(options);
    try {
      return await act(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }
  const go = (page: Page, path: string) =>
    page.goto(site.origin + path, { waitUntil: "domcontentloaded" });

  it.each(Object.entries(STATES))(
    "has nothing that axe finds, and no small target, %s",
    { timeout: 180_000 },
    async (_state, { options, act }) => {
      const found: Record<string, string[]> = {};
      await visit(async (page) => {
        if (act) {
          await go(page, "/");
          await act(page);
          found["the confirmation"] = await faults(page);
        }
        for (const path of paths) {
          await go(page, path);
          found[path] = await faults(page);
        }
      }, options);
      expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([]);
    },
  );

  it("needs no scrolling sideways at a zoom of 400 %", async () => {
    const wide: Record<string, unknown> = {};
    await visit(
      async (page) => {
        for (const path of paths) {
          await go(page, path);
          // The style sheet is no earlier.
          await page.waitForLoadState("load");
          wide[path] = await page.evaluate("document.documentElement.scrollWidth");
        }
      },
      { viewport: { width: 320, height: 256 } },
    );
    expect(wide).toEqual(Object.fromEntries(paths.map((path) => [path, 320])));
  });

  it("is answered with the keyboard alone, each stop outlined and in sight", async () => {
    const { stops, status } = await visit(
      async (page) => {
        await go(page, example.embeds);
        const seen: FocusStop[] = [];
        for (let count = 0; count < 80; count += 1) {
          const stop = await tab(page);
          if (stop === undefined) break;
          if (stop.isOurs) seen.push(stop);
        }
        await page.focus(".assent-banner button[value=refuse]");
        await page.keyboard.press("Enter");
        await page.waitForSelector("#assent-done:focus");
        return { stops: seen, status: await page.evaluate("window.assent.state.status") };
      },
      { reducedMotion: "reduce" },
    );
    const names = stops.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["accept", "refuse", "customise", example.service]),
    );
    expect(stops.filter(({ isOutlined, isInSight }) => !isOutlined || !isInSight)).toEqual([]);
    expect(status).toBe("refused");
  });

  it("keeps its outlines where the browser forces colours", async () => {
    const counts = await visit(
      async (page) => {
        await go(page, example.embeds);
        return page.evaluate(`[document, ...[...document.querySelectorAll("iframe[srcdoc]")].map((frame) => frame.contentDocument)].map((shown) => [
          shown.querySelectorAll(".assent-button").length,
          Number(shown !== document),
          [...shown.querySelectorAll(".assent-button")].filter((element) => {
            const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, color, backgroundColor } = shown.defaultView.getComputedStyle(element);
            const edged = (borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1) || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1);
            return !edged || color === backgroundColor;
          }).length,
        ]).reduce((all, one) => all.map((count, i) => count + one[i]))`);
      },
      { forcedColors: "active" },
    );
    const [buttons, placeholders, unseen] = counts as [number, number, number];
    expect(buttons).toBeGreaterThanOrEqual(4);
    expect(placeholders).toBeGreaterThanOrEqual(1);
    expect(unseen).toBe(0);
  });
});
