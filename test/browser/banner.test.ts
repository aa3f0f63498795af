// The question on a phone, in all languages, at the top and at the bottom: what a visitor has in sight.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { defineCatalogue, defineRules } from "assent";
import * as services from "assent/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, texts } from "../../src/pages/text/index.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";

const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 568 };
/** At the bottom the height is bound by the style sheet: the longest, and one of each script, will do. */
const AT_THE_BOTTOM = ["en", "de", "fr", "hu", "el", "ar", "hi", "ja"];
const PURPOSES = 3;

/** All the purposes that have built-in words, with services enough for "and 2 more". */
const catalogue = defineCatalogue({
  policy: { version: "2", controller: { name: "Example Museum" } },
  services: [
    { id: "layout", name: "Layout of the exhibition guide", category: "preferences" },
    services.matomo(),
    services.googleAnalytics(),
    services.hotjar(),
    services.youtube(),
    services.googleFonts({ category: "marketing" }),
    services.facebook(),
    services.linkedin(),
    services.instagram(),
  ],
});

let browser: Browser;
const sites: { top?: Site; bottom?: Site; told?: Site; mixed?: Site } = {};

beforeAll(async () => {
  sites.top = await startSite({ catalogue });
  sites.bottom = await startSite({ catalogue, banner: { placement: "bottom" } });
  const law = { regions: ["XX"], from: "2026-01-01", source: "a made law" };
  const region = (): string => "XX";
  const rulesOf = (categories: object) =>
    defineRules({
      baseline: "opt-in",
      rules: [{ id: "made", ...law, otherwise: "notice", ...categories }],
    });
  sites.told = await startSite({ catalogue, region, rules: rulesOf({}) });
  const asked = { categories: { marketing: "opt-in" } };
  sites.mixed = await startSite({ catalogue, region, rules: rulesOf(asked) });
  for (const site of Object.values(sites)) {
    site.pages.set(
      "/",
      `<p>${"The exhibition opens at ten. ".repeat(200)}</p><a href="/x">End</a>`,
    );
  }
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
afterAll(async () => {
  await browser.close();
  for (const site of Object.values(sites)) site.close();
});

async function visit<Result>(
  placement: keyof typeof sites,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<Result>,
  path = "/",
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto((sites[placement]?.origin ?? "") + path);
    return await act(page);
  } finally {
    await context.close();
  }
}

interface Sight {
  /** Of the window's height. */
  readonly share: number;
  /** What of the width needs scrolling. */
  readonly sideways: number;
  /** Width, height, colours and weight of each answer. */
  readonly looks: readonly string[];
  readonly shown: number;
  readonly inWindow: number;
  readonly purposes: readonly string[];
}

/** What is in sight without scrolling: hit by a click at its middle. */
const LOOK = `(() => {
  const banner = document.querySelector("#assent-question");
  const box = banner.getBoundingClientRect();
  const isSeen = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  const buttons = [...banner.querySelectorAll("button")];
  return {
    share: box.height / innerHeight,
    sideways: document.documentElement.scrollWidth - innerWidth,
    looks: buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
      return [Math.round(width), Math.round(height), color, backgroundColor, borderColor, fontSize, fontWeight].join();
    }),
    shown: buttons.filter(isSeen).length,
    inWindow: buttons.filter((button) => button.getBoundingClientRect().bottom <= innerHeight).length,
    purposes: [...banner.querySelectorAll("summary strong")].filter(isSeen).map((name) => name.textContent),
  };
})()`;

const look = (page: Page): Promise<Sight> => page.evaluate<Sight>(LOOK);

describe.each(["top", "bottom"] as const)("at the %s, on a phone, in", (placement) => {
  it.each(placement === "top" ? languages : AT_THE_BOTTOM)(
    "%s: half a screen is left, and all answers are alike",
    async (locale) => {
      const [first, small] = await visit(placement, { viewport: PHONE, locale }, async (page) => {
        const seen = await look(page);
        await page.setViewportSize(SMALL);
        return [seen, await look(page)];
      });
      expect(first.share).toBeLessThanOrEqual(0.45);
      expect(first.purposes).toHaveLength(PURPOSES);
      for (const { looks, shown, inWindow, sideways } of [first, small]) {
        expect([sideways, shown, inWindow]).toEqual([0, 3, 3]);
        expect(new Set(looks).size).toBe(1);
        expect(Number(looks[0]?.split(",")[1])).toBeGreaterThanOrEqual(44);
      }
    },
  );

  it.each(["de", "fr", "ro"])("%s: as well where it asks again", async (locale) => {
    const sight = await visit(placement, { viewport: PHONE, locale }, async (page) => {
      const site = sites[placement];
      // Somebody else answered for the site: all that was said has changed with it.
      const controller = { name: "Formerly" };
      const former = await startSite({
        catalogue: { ...catalogue, policy: { ...catalogue.policy, version: "1", controller } },
      });
      former.pages.set("/", "<p>Before</p>");
      // Cookies know no ports: the answer to the former policy comes along.
      await page.goto(`${former.origin}/`);
      await page.click("button[value=refuse]");
      await page.waitForSelector("#assent-done");
      former.close();
      await page.goto(`${site?.origin ?? ""}/`);
      const { intro } = texts(locale).banner;
      const text = await page.textContent("#assent-question p");
      expect(text?.endsWith(intro)).toBe(true);
      expect(text?.length).toBeGreaterThan(intro.length + 20);
      return look(page);
    });
    expect(sight.share).toBeLessThanOrEqual(0.45);
    expect(sight.inWindow).toBe(3);
  });

  it("details unfold without JavaScript, and lead to the settings", async () => {
    const options = { viewport: PHONE, javaScriptEnabled: false };
    const seen = await visit(placement, options, async (page) => {
      const details = page.locator(".assent-purposes details").last();
      const brief = details.locator(".assent-brief");
      const link = details.locator("a");
      const before = [await brief.isVisible(), await link.isVisible()];
      await details.locator("summary").click();
      const after = [await brief.isVisible(), await link.isVisible()];
      await link.click();
      return [before, after, new URL(page.url()).pathname];
    });
    expect(seen).toEqual([[false, false], [true, true], "/consent"]);
  });
});

describe.each(["told", "mixed"] as const)("%s without asking, on a phone, in", (kind) => {
  it.each(languages)("%s: half a screen is left, and all answers are alike", async (locale) => {
    const seen = await visit(kind, { viewport: PHONE, locale }, look);
    expect(seen.share).toBeLessThanOrEqual(0.45);
    expect(seen.purposes).toHaveLength(kind === "told" ? PURPOSES : 1);
    expect([seen.sideways, seen.shown, seen.inWindow]).toEqual([0, 3, 3]);
    expect(new Set(seen.looks).size).toBe(1);
  });
});

it("says what purposes mean from the start where there is room", async () => {
  const isSaid = await visit("top", { viewport: { width: 1280, height: 800 } }, (page) =>
    page.locator(".assent-brief").first().isVisible(),
  );
  expect(isSaid).toBe(true);
});

describe("at the bottom", () => {
  const bottomOf = (selector: string): string =>
    `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;

  it("the end of the page can be read, and what has the focus is not covered", async () => {
    const [end, focused, top] = await visit("bottom", { viewport: PHONE }, async (page) => {
      await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      const last = await page.evaluate<number>(`${bottomOf("main > a")}.bottom`);
      await page.evaluate("scrollTo(0, 0)");
      await page.focus("main > a");
      const at = await page.evaluate<number>(`${bottomOf("main > a")}.bottom`);
      return [last, at, await page.evaluate<number>(`${bottomOf("#assent-question")}.top`)];
    });
    expect(end).toBeLessThanOrEqual(top ?? 0);
    expect(focused).toBeLessThanOrEqual(top ?? 0);
  });

  it("a confirmation takes its place, and no more room than it needs", async () => {
    const [place, height] = await visit("bottom", { viewport: PHONE }, async (page) => {
      await page.click("button[value=refuse]");
      await page.waitForSelector("#assent-done");
      const box = await page.locator(".assent-banner").boundingBox();
      return [(box?.y ?? 0) + (box?.height ?? 0), box?.height ?? 999];
    });
    expect(place).toBe(PHONE.height);
    expect(height).toBeLessThan(120);
  });

  it("stands in the page where the window is low, as at a zoom of 400 %", async () => {
    const options = { viewport: { width: 320, height: 256 } };
    const [position, sideways] = await visit("bottom", options, (page) =>
      page.evaluate<[string, number]>(
        "[getComputedStyle(document.querySelector('#assent-question')).position, document.documentElement.scrollWidth]",
      ),
    );
    expect(position).not.toBe("fixed");
    expect(sideways).toBe(320);
  });

  it("texts of a site's own, however long, leave the answers in sight", async () => {
    const sight = await visit("bottom", { viewport: PHONE }, async (page) => {
      await page.evaluate(
        "document.querySelector('#assent-question p').textContent = 'A long explanation. '.repeat(200)",
      );
      return look(page);
    });
    expect(sight.share).toBeLessThanOrEqual(0.45);
    expect(sight.inWindow).toBe(3);
  });
});

describe("docs/theming.md", () => {
  const DOCS = readFileSync(new URL("../../docs/theming.md", import.meta.url), "utf8");
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(
      DOCS.slice(DOCS.indexOf(`\`\`\`${language}`)),
    )?.[1] ?? "";

  it("colours, type and corners are those that a site sets", async () => {
    const page = `<style>${block("css")}</style><p>Text</p>`;
    sites.top?.pages.set("/themed", page);
    const seen = await visit(
      "top",
      {},
      (tab) =>
        tab.evaluate(`(() => {
          const { color, backgroundColor, borderRadius, fontFamily } = getComputedStyle(document.querySelector(".assent-button"));
          return [color, backgroundColor, borderRadius, fontFamily, getComputedStyle(document.querySelector(".assent-banner")).backgroundColor];
        })()`),
      "/themed",
    );
    expect(seen).toEqual([
      "rgb(255, 255, 255)",
      "rgb(122, 62, 29)",
      "2px",
      "Georgia, serif",
      "rgb(255, 253, 248)",
    ]);
  });

  it("a site's own markup asks, with its script and without", async () => {
    const site = await startSite({ catalogue, banner: false });
    const markup = block("ejs").replace(/<% .*? %>/g, "");
    const script = DOCS.slice(DOCS.indexOf("```js\ndocument.") + 6).split("```", 1)[0] ?? "";
    site.pages.set("/films", `${markup}<script>${script}</script>`);
    const context = async (javaScriptEnabled: boolean): Promise<Page> => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await page.goto(`${site.origin}/films`);
      return page;
    };
    const scripted = await context(true);
    await scripted.click("#cookies button[value=accept]");
    await scripted.waitForSelector("#cookies", { state: "detached" });
    expect(await scripted.evaluate("window.assent.state.status")).toBe("granted");
    expect(new URL(scripted.url()).pathname).toBe("/films");

    const plain = await context(false);
    await plain.click("#cookies button[value=refuse]");
    expect(new URL(plain.url()).pathname).toBe("/films");
    await plain.goto(`${site.origin}/consent`);
    expect(await plain.textContent("main")).toContain(texts("en").preferences.status.refused);

    const asked = await context(false);
    await asked.click("#cookies button[value=accept]");
    expect(await asked.textContent("h1")).toBe(texts("en").proof.title);
    for (const page of [scripted, plain, asked]) await page.context().close();
    site.close();
  });
});

describe("for machines and on paper", () => {
  const FRAME = '<iframe src="https://www.youtube.com/embed/1" width="640" height="360"></iframe>';

  it("nothing of ours is printed, and all that is the page's", async () => {
    sites.top?.pages.set("/film", `<p id="own">A film</p>${FRAME}`);
    const shown = await visit(
      "top",
      {},
      async (page) => {
        await page.emulateMedia({ media: "print" });
        return Promise.all(
          ["#own", ".assent-banner", ".assent-settings", ".assent-embed"].map((selector) =>
            page.locator(selector).first().isVisible(),
          ),
        );
      },
      "/film",
    );
    expect(shown).toEqual([true, false, false, false]);
  });

  it("our own pages are printed", async () => {
    const isShown = await visit(
      "top",
      {},
      async (page) => {
        await page.emulateMedia({ media: "print" });
        return page.locator("h1").isVisible();
      },
      "/consent/policy",
    );
    expect(isShown).toBe(true);
  });

  it("no text of ours is a snippet, and no link with a way back is followed", async () => {
    sites.top?.pages.set("/film", `<p id="own">A film</p>${FRAME}`);
    const found = await visit(
      "top",
      {},
      async (page) => [
        await page.locator("a[href*='return=']:not([rel~=nofollow])").count(),
        await page.locator("a[href*='return=']").count(),
        // Search engines know it on span, div and section.
        await page.evaluate(`[...document.querySelectorAll(".assent")].filter((part) =>
          part.textContent.trim() !== "" && part.closest("[data-nosnippet]") === null &&
          part.querySelector("[data-nosnippet]") === null).length`),
        await page.locator("[data-nosnippet]:not(span, div, section)").count(),
      ],
      "/film",
    );
    expect(found).toEqual([0, 4, 0, 0]);
  });
});
