// Everything a visitor sees, by axe's rules and by hand: keyboard, zoom, targets, both themes.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tab } from "./_support/focus.ts";
import type { FocusStop } from "./_support/focus.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Every rule that axe has for WCAG 2.2 AA, and its best practices. */
const RUN = `axe.run(document, { runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html.slice(0, 120)).join(" | ")))`;

const FILM = '<iframe src="https://film.example/1" title="One" width="640" height="360"></iframe>';
const SMALL = '<iframe src="https://map.example/" title="Map" width="200" height="110"></iframe>';
const NOBODY =
  '<iframe src="https://unknown.example/" title="Odd" width="320" height="180"></iframe>';
const PAGE = `<p>Text before ${FILM} and after.</p><p>${SMALL} ${NOBODY}</p>
  <p><a href="/x"><img src="https://film.example/1.png" alt="A still" width="160" height="90"></a></p>`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  site.pages.set("/", PAGE);
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function visit<Result>(
  path: string,
  act: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return await act(page);
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(RUN);
}

const press = (act: string) => async (page: Page) => {
  await page.click(`.assent-banner button[value=${act}]`);
  await page.waitForSelector("#assent-done");
};

interface State {
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly signal?: true;
}

const STATES: Readonly<Record<string, State>> = {
  "the question": { path: "/" },
  "a page that has the signal's notice": { path: "/", signal: true },
  "a confirmed refusal": { path: "/", act: press("refuse") },
  "a confirmed yes": { path: "/", act: press("accept") },
  "the page after": {
    path: "/",
    act: async (page) => {
      await press("refuse")(page);
      await page.goto(`${site.origin}/`);
    },
  },
  "the settings": { path: "/consent" },
  "the settings, all opened": {
    path: "/consent",
    act: async (page) => {
      await page.click("[name=answer-marketing][value=some]");
      await page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    },
  },
  "the settings of who has decided": {
    path: "/",
    act: async (page) => {
      await press("accept")(page);
      await page.goto(`${site.origin}/consent`);
    },
  },
  "the settings of who sends a signal": { path: "/consent", signal: true },
  "the policy": { path: "/consent/policy" },
  "a page that is not there": { path: "/consent/nothing" },
};

describe.each(["light", "dark"] as const)("axe finds nothing, in a %s theme, in", (colorScheme) => {
  it.each(Object.entries(STATES))("%s", async (_name, { path, act, signal }) => {
    const options: BrowserContextOptions = {
      colorScheme,
      ...(signal && { extraHTTPHeaders: { "Sec-GPC": "1" } }),
    };
    const found = await visit(
      path,
      async (page) => {
        await act?.(page);
        return violations(page);
      },
      options,
    );
    expect(found).toEqual([]);
  });
});

describe("on a phone and at a zoom of 400 %", () => {
  it.each(["/", "/consent", "/consent/policy"])("%s needs no scrolling sideways", async (path) => {
    const wide = await visit(
      path,
      (page) => page.evaluate("document.documentElement.scrollWidth"),
      { viewport: { width: 320, height: 256 } },
    );
    expect(wide).toBe(320);
  });

  it("covers nothing with the banner: it scrolls away with the page", async () => {
    const top = await visit(
      "/",
      async (page) => {
        await page.evaluate("document.querySelector('main').scrollIntoView()");
        return page.evaluate("document.elementFromPoint(20, 20).closest('.assent') === null");
      },
      { viewport: { width: 320, height: 256 } },
    );
    expect(top).toBe(true);
  });
});

describe("with a keyboard", () => {
  it("every control is reached, shows the focus, and is not obscured", async () => {
    const stops = await visit("/", async (page) => {
      const seen: FocusStop[] = [];
      for (let count = 0; count < 40; count += 1) {
        const stop = await tab(page);
        if (stop === undefined) break;
        seen.push(stop);
      }
      return seen;
    });
    const names = stops.map(({ name }) => name);
    expect(names.indexOf("accept")).toBeLessThan(names.indexOf("refuse"));
    expect(names).toEqual(expect.arrayContaining(["accept", "refuse", "customise", "film", "map"]));
    // The site's own link in this page keeps what the browser gives it.
    expect(stops.filter(({ isOurs, isOutlined }) => isOurs && !isOutlined)).toEqual([]);
    expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([]);
  });

  it("refuses with Tab and Enter, and Escape answers nothing", async () => {
    const [afterEscape, afterEnter] = await visit("/", async (page) => {
      await page.keyboard.press("Escape");
      const first = await page.evaluate(
        "[window.assent.state.status, document.querySelector('#assent-question') !== null]",
      );
      await page.focus(".assent-banner button[value=refuse]");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#assent-done");
      return [first, await page.evaluate("window.assent.state.status")];
    });
    expect(afterEscape).toEqual(["undecided", true]);
    expect(afterEnter).toBe("refused");
  });
});

describe("the banner", () => {
  it("offers three answers of one size and one look, of 24 pixels at least, and ticks nothing", async () => {
    const looks = await visit("/", (page) =>
      page.evaluate(`[...document.querySelectorAll(".assent-banner button")].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(button);
        return [Math.round(width), Math.round(height), color, backgroundColor, fontSize, fontWeight, borderColor].join();
      })`),
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks as string[]).size).toBe(1);
    expect(Number(String(looks).split(",")[1])).toBeGreaterThanOrEqual(24);
  });

  it("shifts nothing that can be seen once the page is there", async () => {
    const shift = await visit("/", async (page) => {
      await page.waitForTimeout(300);
      return page.evaluate(`new Promise((resolve) => {
        const isSeen = ({ node }) => node?.nodeType !== 3 || node.data.trim() !== "";
        const seen = (entry) => entry.sources.length === 0 || entry.sources.some(isSeen);
        new PerformanceObserver((list) => resolve(list.getEntries().filter(seen).reduce((sum, { value }) => sum + value, 0)))
          .observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 200);
      })`);
    });
    expect(shift).toBe(0);
  });

  it("keeps a way to the settings where another tab has answered", async () => {
    const shown = await visit("/", async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/`);
      const hidden = await page.isVisible(".assent-settings");
      await press("refuse")(other);
      await page.waitForSelector("#assent-question", { state: "detached" });
      return [hidden, await page.isVisible(".assent-settings a")];
    });
    expect(shown).toEqual([false, true]);
  });

  it("moves nothing, so that there is nothing to reduce", async () => {
    const moving = await visit("/consent", (page) =>
      page.evaluate(`[...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s";
      }).length`),
    );
    expect(moving).toBe(0);
  });
});
