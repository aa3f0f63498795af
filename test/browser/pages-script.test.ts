// The script in a real browser: what it makes of an answer, and what it leaves to the forms.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, Visit, VisitOptions } from "./_support/leak-browser.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";

/** What vendors' scripts do: they note that they ran, and by which nonce. */
const VENDOR = "(window.ran ??= []).push(document.currentScript.src.split('/').pop())";

let browser: LeakBrowser;
/** Without our policy of hosts: only then can embeds be released in place. */
let site: Site;
/** With it. */
let guarded: Site;

beforeAll(async () => {
  site = await startSite({ csp: false });
  guarded = await startSite();
  browser = await startLeakBrowser({
    respond: (host) =>
      host === "stats.example" ? { type: "text/javascript", body: VENDOR } : undefined,
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
  guarded.close();
});
beforeEach(() => {
  site.pages.clear();
  site.headers.clear();
});

const press = (selector: string) => `.assent ${selector}`;
const ACCEPT = press("button[value=accept]");
const REFUSE = press("button[value=refuse]");

/** Marks the document, so that a reload shows. */
const MARK = "window.marked = true";
const wasReloaded = (page: Page) => page.evaluate("window.marked !== true");

/** Opens a page of the site, marks it, and does something. */
function visit(
  body: string,
  act: (page: Page) => Promise<unknown>,
  options: VisitOptions & { readonly at?: Site } = {},
): Promise<Visit> {
  const { at = site, ...how } = options;
  at.pages.set("/", body);
  return browser.visit(`${at.origin}/`, {
    ...how,
    act: async (page) => {
      await page.evaluate(MARK);
      return act(page);
    },
  });
}

const settled = (page: Page) => page.waitForTimeout(300);

describe("an answer to the banner", () => {
  it("takes effect without a reload: confirmed in its place, with the focus", async () => {
    const { acted, contacts } = await visit(
      '<iframe src="https://film.example/1" title="A film" width="560" height="315"></iframe>',
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForSelector("#assent-done");
        await settled(page);
        return page.evaluate(`({
          reloaded: window.marked !== true,
          focus: document.activeElement.textContent,
          questions: document.querySelectorAll("#assent-question").length,
          placeholders: document.querySelectorAll("[srcdoc],[data-consent-set]").length,
          frame: [document.querySelector("iframe").checkVisibility(), document.querySelector("iframe").src],
          left: document.querySelectorAll("[data-consent-blocked],[data-consent-src]").length,
          state: window.assent.state,
        })`);
      },
    );
    expect(acted).toEqual({
      reloaded: false,
      focus: "Thank you. You have accepted everything we asked about.",
      questions: 0,
      placeholders: 0,
      frame: [true, "https://film.example/1"],
      left: 0,
      state: {
        status: "granted",
        allowed: expect.arrayContaining(["film", "stats", "marketing", "login", "counter"]),
      },
    });
    expect(contacts).toEqual(["film.example"]);
  });

  it("refuses in place, and contacts nobody", async () => {
    const { acted, contacts } = await visit(
      '<img src="https://film.example/1.png" alt="">',
      async (page) => {
        await page.click(REFUSE);
        await page.waitForSelector("#assent-done");
        return [await wasReloaded(page), await page.evaluate("window.assent.state.status")];
      },
    );
    expect(acted).toEqual([false, "refused"]);
    expect(contacts).toEqual([]);
  });

  it("is not said twice: the next page confirms nothing", async () => {
    const { acted } = await visit("<p>Text</p>", async (page) => {
      await page.click(ACCEPT);
      await page.waitForSelector("#assent-done");
      await page.goto(`${site.origin}/`);
      return page.evaluate("document.querySelectorAll('.assent-banner').length");
    });
    expect(acted).toBe(0);
  });

  it("without JavaScript is confirmed on the page that follows, once, with the focus", async () => {
    const { acted } = await visit(
      "<p>Text</p>",
      async (page) => {
        await page.click(REFUSE);
        await page.waitForLoadState("load");
        const first = await page.evaluate(
          "[document.activeElement.id, document.activeElement.textContent]",
        );
        await page.goto(`${site.origin}/`);
        return [first, await page.evaluate("document.querySelectorAll('.assent-banner').length")];
      },
      { javascript: false },
    );
    expect(acted).toEqual([
      ["assent-done", "Thank you. You have refused everything that needs your consent."],
      0,
    ]);
  });

  it("leads to the settings where the visitor wants to choose", async () => {
    const { acted } = await visit("<p>Text</p>", async (page) => {
      await page.click(press("button[value=customise]"));
      await page.waitForLoadState("load");
      return new URL(page.url()).pathname;
    });
    expect(acted).toBe("/consent");
  });

  it("is left to the form where it cannot be sent by script", async () => {
    site.headers.set("Content-Security-Policy", "connect-src 'none'");
    const { acted } = await visit("<p>Text</p>", async (page) => {
      await page.click(REFUSE);
      await page.waitForFunction("window.marked !== true");
      await page.waitForLoadState("load");
      return page.evaluate("document.activeElement.textContent");
    });
    expect(acted).toMatch(/refused everything/);
  });
});

describe("scripts that are released", () => {
  it("run in the order of the document, the ones between them having run before", async () => {
    const { acted } = await visit(
      `<script>(window.ran ??= []).push("first")</script>
       <script src="https://stats.example/one.js"></script>
       <script>stats = (verb) => window.ran.push(verb); // stats('send'</script>
       <script src="/order.js"></script>
       <script src="https://stats.example/two.js"></script>
       <script>stats('send')</script>`,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction("window.ran.length >= 5");
        return [await wasReloaded(page), await page.evaluate("window.ran")];
      },
    );
    expect(acted).toEqual([false, ["first", "own", "one.js", "two.js", "send"]]);
  });

  it("carry the nonce of the page", async () => {
    site.headers.set("Content-Security-Policy", "script-src 'nonce-abc123' 'unsafe-eval'");
    const { acted } = await visit(
      `<script nonce="abc123">stats('send')</script>
       <script nonce="abc123" src="https://stats.example/one.js"></script>`,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction("window.ran?.includes('one.js')");
        return wasReloaded(page);
      },
    );
    expect(acted).toBe(false);
  });

  it("are not run in place where they write into the document: the page is loaded anew", async () => {
    const { acted } = await visit(
      `<p id="kept">Text</p><script>stats('send'); document.write("<b id=written>x</b>")</script>
       <script>function stats() {}</script>`,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction("window.marked !== true");
        return page.evaluate("document.querySelector('#kept') !== null");
      },
    );
    expect(acted).toBe(true);
  });

  it("do not run for another service that is not allowed", async () => {
    const { acted, contacts } = await visit(
      `<script>function stats() {}</script>
       <script>stats('send'); new Image().src = "https://map.example/x.png"</script>
       <iframe src="https://map.example/" title="Map"></iframe>`,
      async (page) => {
        await page.evaluate("void window.assent.decide({ categories: { statistics: true } })");
        await page.waitForTimeout(600);
        return page.evaluate("window.assent.state.status");
      },
    );
    expect(acted).toBe("partial");
    expect(contacts).toEqual([]);
  });
});

describe("a placeholder", () => {
  const FILMS = `<p>Text</p><iframe src="https://film.example/1" title="One"></iframe>
    <iframe src="https://film.example/2" title="Two"></iframe>
    <iframe src="https://map.example/" title="Map"></iframe>`;

  it("loads its service once without a reload, with the focus on what was asked for", async () => {
    const { acted, contacts } = await visit(FILMS, async (page) => {
      await pressInFrame(page, "load", "film", 1);
      await page.waitForFunction("document.querySelectorAll('iframe[srcdoc]').length === 1");
      return page.evaluate(
        "[window.marked === true, document.activeElement.title, window.assent.allows('film')]",
      );
    });
    expect(acted).toEqual([true, "Two", false]);
    expect(contacts).toEqual(["film.example"]);
  });

  it("allows its service always, and leaves the rest open", async () => {
    const { acted, contacts } = await visit(FILMS, async (page) => {
      await pressInFrame(page, "allow", "film");
      await page.waitForFunction("window.assent.allows('film')");
      return page.evaluate(
        "[window.marked === true, document.activeElement.title, document.querySelectorAll('#assent-question').length, window.assent.allows('map')]",
      );
    });
    expect(acted).toEqual([true, "One", 1, false]);
    expect(contacts).toEqual(["film.example"]);
  });

  it("gives the page anew where its policy forbids what is released", async () => {
    site.headers.set("Content-Security-Policy", "frame-src 'self'");
    const { acted } = await visit(FILMS, async (page) => {
      await pressInFrame(page, "load", "film");
      await page.waitForFunction("window.marked !== true");
      return true;
    });
    expect(acted).toBe(true);
  });
});

describe("a page with a policy of hosts, which knows only what is allowed now", () => {
  const FILM = '<p>Text</p><iframe src="https://film.example/1" title="One"></iframe>';

  it("is loaded anew after yes, and confirms", async () => {
    const { acted, contacts } = await visit(
      FILM,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction("window.marked !== true");
        await page.waitForLoadState("load");
        return page.evaluate("document.activeElement.textContent");
      },
      { at: guarded },
    );
    expect(acted).toMatch(/accepted everything/);
    expect(contacts).toEqual(["film.example"]);
  });

  it("is loaded anew for a film, where the visitor was", async () => {
    const { acted, contacts } = await visit(
      `<div style="height: 3000px"></div>${FILM}`,
      async (page) => {
        await pressInFrame(page, "load", "film");
        await page.waitForFunction("window.marked !== true");
        await page.waitForLoadState("load");
        await settled(page);
        return page.evaluate("[window.scrollY > 1000, document.querySelector('iframe').src]");
      },
      { at: guarded },
    );
    expect(acted).toEqual([true, "https://film.example/1"]);
    expect(contacts).toEqual(["film.example"]);
  });

  it("stays where there is nothing to release, and where the answer is no", async () => {
    for (const [body, button] of [
      ["<p>Text</p>", ACCEPT],
      [FILM, REFUSE],
    ] as const) {
      const { acted } = await visit(
        body,
        async (page) => {
          await page.click(button);
          await page.waitForSelector("#assent-done");
          return wasReloaded(page);
        },
        { at: guarded },
      );
      expect(acted).toBe(false);
    }
  });
});

describe("two tabs", () => {
  it("share one state, without anything kept in the browser", async () => {
    const { acted } = await visit(
      '<iframe src="https://film.example/1" title="A film"></iframe>',
      async (page) => {
        const other = await browser.context.newPage();
        await other.goto(`${site.origin}/`);
        await other.evaluate(
          "document.addEventListener('assent:change', (event) => { window.told = event.detail.status })",
        );
        await page.click(ACCEPT);
        await other.waitForFunction("window.told");
        const seen = await other.evaluate(
          "[window.told, document.querySelectorAll('.assent-banner').length, document.querySelector('iframe').src, localStorage.length + sessionStorage.length]",
        );
        await other.close();
        return seen;
      },
    );
    expect(acted).toEqual(["granted", 0, "https://film.example/1", 0]);
  });

  it("lose together what is withdrawn, though it was done on the settings page", async () => {
    const { acted } = await visit(
      '<iframe src="https://film.example/1" title="A film"></iframe>',
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction("window.assent.allows('film')");
        const other = await browser.context.newPage();
        await other.goto(`${site.origin}/consent?return=/`);
        await other.click("button[value=withdraw]");
        await other.waitForLoadState("load");
        const confirmed = await other.evaluate(
          "document.querySelector('#assent-done')?.textContent",
        );
        await page.waitForFunction("window.marked !== true");
        await page.waitForLoadState("load");
        await other.close();
        return [confirmed, await page.evaluate("document.querySelector('iframe').src")];
      },
    );
    expect(acted).toEqual([expect.stringMatching(/withdrawn/), ""]);
  });
});

describe("window.assent", () => {
  it("tells, decides and says when that changes", async () => {
    const { acted } = await visit("<p>Text</p>", async (page) => {
      await page.evaluate(`
        window.seen = [];
        window.stop = window.assent.onChange((state) => window.seen.push(state.status));`);
      return page.evaluate(`(async () => {
        const before = window.assent.allows("film");
        const state = await window.assent.decide({ allow: "film" });
        const after = window.assent.allows("film");
        window.stop();
        await window.assent.decide({ categories: { marketing: true, statistics: true } });
        return { before, after, status: state.status, seen: window.seen, now: window.assent.state.status,
          banners: document.querySelectorAll(".assent-banner").length, frozen: Object.isFrozen(window.assent) };
      })()`);
    });
    expect(acted).toEqual({
      before: false,
      after: true,
      status: "partial",
      seen: ["partial"],
      now: "granted",
      banners: 0,
      frozen: true,
    });
  });

  it("rejects what the server does not take", async () => {
    const { acted } = await visit("<p>Text</p>", (page) =>
      page.evaluate("window.assent.decide({ allow: 'nobody' }).then(() => 'ok', String)"),
    );
    expect(acted).toBe("Error: assent: 400");
  });

  it("loads the page anew where something is taken back", async () => {
    const { acted } = await visit("<p>Text</p>", async (page) => {
      await page.evaluate("window.assent.decide('accept')");
      await page.evaluate("void window.assent.decide('withdraw')");
      await page.waitForFunction("window.marked !== true");
      await page.waitForFunction("window.assent");
      return page.evaluate("window.assent.state.status");
    });
    expect(acted).toBe("refused");
  });
});
