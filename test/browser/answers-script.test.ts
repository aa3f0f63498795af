// The part of the script that is fetched once somebody answers: when, from where, and what becomes of a press meanwhile.
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";
import { texts } from "../../src/pages/text/index.ts";

const ANSWERS = "**/consent/answers.js*";
const FILM =
  '<iframe src="https://film.example/1" title="A film" width="560" height="315"></iframe>';

let browser: LeakBrowser;
let site: Site;

beforeAll(async () => {
  site = await startSite({ csp: false });
  browser = await startLeakBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(() => {
  site.pages.clear();
  site.headers.clear();
});

/** Opens a page of the site, marks it, and does something; gives what that came to, and our addresses that were asked for. */
async function visit(body: string, act: (page: Page) => Promise<unknown>) {
  site.pages.set("/", body);
  const asked: string[] = [];
  const { acted } = await browser.visit(`${site.origin}/`, {
    act: async (page) => {
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith("/consent")) asked.push(`${request.method()} ${pathname}`);
      });
      await page.evaluate("window.marked = true");
      return act(page);
    },
  });
  return { acted, asked };
}

const press = (page: Page, value: string) => page.click(`.assent button[value=${value}]`);
const isAnew = "window.marked !== true";

describe("the script for answers", () => {
  it("is not fetched before somebody answers, and is from our own path then", async () => {
    const { asked, acted } = await visit(FILM, async (page) => {
      await page.mouse.move(20, 20);
      await page.waitForTimeout(300);
      const loaded: unknown = await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)",
      );
      await press(page, "refuse");
      await page.waitForSelector("#assent-done");
      return loaded;
    });
    expect(acted).not.toContain("/consent/answers.js");
    expect(acted).toContain("/consent/script.js");
    expect(asked.slice(0, 2)).toEqual(["GET /consent/answers.js", "POST /consent/choice"]);
  });

  it("keeps a press until it is there, and sends it once", async () => {
    const { asked, acted } = await visit(FILM, async (page) => {
      let held: Route | undefined;
      await page.route(ANSWERS, (route) => {
        held = route;
      });
      await press(page, "refuse");
      await press(page, "refuse");
      await press(page, "accept");
      await page.waitForTimeout(200);
      await held?.continue();
      await page.waitForSelector("#assent-done");
      await page.waitForTimeout(200);
      return page.evaluate(`[window.assent.state.status, ${isAnew}]`);
    });
    expect(acted).toEqual(["refused", false]);
    expect(asked.filter((request) => request.startsWith("POST"))).toEqual(["POST /consent/choice"]);
    expect(asked.filter((request) => request.includes("answers"))).toHaveLength(1);
  });

  it.each([
    ["cannot be reached", (route: Route) => route.abort()],
    ["is not the one of this page", (route: Route) => route.fulfill({ status: 404, body: "" })],
  ])("leaves the press to the form where it %s", async (_, answer) => {
    const { acted, asked } = await visit(FILM, async (page) => {
      await page.route(ANSWERS, answer);
      await press(page, "refuse");
      await page.waitForFunction(isAnew);
      await page.waitForLoadState("load");
      return page.evaluate("[window.assent.state.status, document.activeElement.textContent]");
    });
    expect(acted).toEqual(["refused", expect.stringMatching(/refused everything/)]);
    expect(asked.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  it("leaves the press in a blocked frame to its form as well", async () => {
    const { acted } = await visit(FILM, async (page) => {
      await page.route(ANSWERS, (route) => route.abort());
      await pressInFrame(page, "allow", "film");
      await page.waitForFunction(`${isAnew} && document.readyState === "complete"`);
      return page.evaluate("[location.pathname, document.querySelector('h1').textContent]");
    });
    // As without JavaScript: who has no cookie of ours yet confirms what grants something.
    expect(acted).toEqual(["/consent/choice", texts("en").proof.title]);
  });

  it("is asked for again after it could not be had", async () => {
    const { acted } = await visit(FILM, async (page) => {
      await page.route(ANSWERS, (route) => route.abort());
      const first: unknown = await page.evaluate(
        "window.assent.decide('refuse').then(() => 'stored', () => 'rejected')",
      );
      await page.unroute(ANSWERS);
      return [first, await page.evaluate("window.assent.decide('refuse').then((s) => s.status)")];
    });
    expect(acted).toEqual(["rejected", "refused"]);
  });

  it("is fetched by the nonce of the site's policy, and from nowhere else for names in the page", async () => {
    site.headers.set("Content-Security-Policy", "script-src 'nonce-n1'");
    const { acted, asked } = await visit(
      `${FILM}<base href="https://evil.example/"><img name="currentScript"><img name="location"><img name="baseURI">
       <form name="assent" id="ASSENT_ANSWERS" action="https://evil.example/"><input name="origin"><input name="prefix"></form>`,
      async (page) => {
        await press(page, "refuse");
        await page.waitForSelector("#assent-done");
        return page.evaluate("window.assent.state.status");
      },
    );
    expect(acted).toBe("refused");
    expect(asked).toContain("GET /consent/answers.js");
  });

  it("is not fetched for a form that somebody else wrote", async () => {
    const { asked } = await visit(
      `<form method="post" action="/consent/choice"><input type="hidden" name="key" value="forged">
       <button id="forged" name="act" value="accept">x</button></form>`,
      async (page) => {
        await page.click("#forged");
        await page.waitForTimeout(300);
      },
    );
    expect(asked.filter((request) => request.includes("answers"))).toEqual([]);
  });
});
