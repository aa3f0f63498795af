// What users write into a page, in a real browser: it looks like ours, and must not be taken for it.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, Visit, VisitOptions } from "./_support/leak-browser.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";

const ACCEPT = ".assent button[value=accept]";
const FILM =
  '<iframe src="https://film.example/1" title="A film" width="560" height="315"></iframe>';

let browser: LeakBrowser;
let site: Site;
let shared: Site;

beforeAll(async () => {
  site = await startSite({ csp: false });
  shared = await startSite({ csp: false, caching: "invariant" });
  browser = await startLeakBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
  shared.close();
});
beforeEach(() => {
  for (const one of [site, shared]) {
    one.pages.clear();
    one.headers.clear();
  }
});

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
      await page.evaluate("window.marked = true");
      return act(page);
    },
  });
}

const settled = (page: Page) => page.waitForTimeout(400);
const status = (page: Page) =>
  page.evaluate("fetch('/consent/state').then((r) => r.json()).then((s) => s.status)");
const filmShown = 'Document.prototype.querySelector.call(document, "iframe[src*=film]") !== null';

describe("marks that a user wrote", () => {
  const FORGED = [
    '<b data-consent-blocked="film" data-consent-onclick="window.hacked = 1" id="x">x</b>',
    '<a data-consent-blocked="film" data-consent-href="javascript:window.hacked = 1" id="y">y</a>',
    '<script type="text/plain" data-consent-blocked="film">window.hacked = 1</script>',
    '<script type="text/plain" data-consent-blocked="film.AAAAAAAAAAAAAAAA" data-consent-type="text/javascript">window.hacked = 1</script>',
    '<meta data-consent-blocked="film">',
    '<template><i data-consent-blocked="film"></i></template>',
    '<i data-consent-blocked="-several"></i>',
  ];

  it("are not released, and keep nothing else from being released in place", async () => {
    const forged = FORGED.filter((one) => !one.includes("AAAA")).join("");
    const { acted } = await visit(forged + FILM, async (page) => {
      await page.click(ACCEPT);
      await page.waitForFunction(filmShown);
      await settled(page);
      await page.click("#x");
      await page.click("#y");
      return page.evaluate("[window.hacked, window.marked]");
    });
    expect(acted).toEqual([undefined, true]);
  });

  it("with a key of the right form are not released either, in a page of any kind", async () => {
    for (const at of [site, shared]) {
      const { acted } = await visit(
        FORGED.join("") + FILM,
        async (page) => {
          await page.click(ACCEPT);
          await page.waitForFunction(filmShown);
          await settled(page);
          return page.evaluate("window.hacked");
        },
        { at },
      );
      expect(acted).toBeUndefined();
    }
  });

  it("on an element that is blocked are put aside", async () => {
    const { acted } = await visit(
      `<iframe id="f" src="https://film.example/1" data-consent-src="https://other.example/" data-consent-onload="window.hacked = 1" data-consent-srcdoc="x"></iframe>`,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction(filmShown);
        await settled(page);
        return page.evaluate("[window.hacked, window.marked, f.src, f.hasAttribute('srcdoc')]");
      },
    );
    expect(acted).toEqual([undefined, true, "https://film.example/1", false]);
  });
});

describe("forms and buttons that a user wrote", () => {
  const FORGED = [
    '<form action="/consent/choice" method="post"><button id="go" name="act" value="accept">Play</button></form>',
    '<form action="/consent/choice" method="post"><input name="key" value="AAAAAAAAAAAAAAAA"><button id="go" name="allow" value="film">Play</button></form>',
    '<form id="f" action="/consent/choice" method="post"></form><button id="go" form="f" name="allow" value="film">Play</button>',
    '<form id="f" action="/consent/choice" method="post"></form><button id="go" form="f" name="load" value="film" data-key="AAAAAAAAAAAAAAAA">Play</button>',
    '<form action="/consent/choice" method="post" enctype="text/plain"><input name=\'{"act":"accept","a":"\' value=\'"}\'><button id="go">Play</button></form>',
  ];

  it("press no button of ours, with and without JavaScript", async () => {
    for (const body of FORGED) {
      for (const javaScript of [true, false]) {
        // oxlint-disable-next-line no-await-in-loop -- one visitor after the other
        const { acted } = await visitAs(body, javaScript);
        expect([body, javaScript, acted]).toEqual([body, javaScript, false]);
      }
    }
  });

  async function visitAs(body: string, javaScript: boolean): Promise<Visit> {
    site.pages.set("/", body + FILM);
    return browser.visit(`${site.origin}/`, {
      javascript: javaScript,
      act: async (page) => {
        await page.click("#go");
        await settled(page);
        const cookies = await page.context().cookies();
        return cookies.some(({ name }) => name === "consent" || name === "consent-once");
      },
    });
  }
});

describe("names that a user gave", () => {
  const NAMES = [
    "currentScript",
    "querySelector",
    "querySelectorAll",
    "addEventListener",
    "createElement",
    "createElementNS",
    "dispatchEvent",
    "baseURI",
    "location",
    "cookie",
  ];

  it("do not reach the script", async () => {
    const clobbering = [
      ...NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`),
      '<a id="assent"></a><a id="assent" name="state"></a><form id="BroadcastChannel"></form>',
      ...["getAttribute", "requestSubmit", "action", "matches", "closest", "querySelector"].map(
        (name) => `<form><input type="hidden" name="${name}"></form>`,
      ),
    ].join("");
    const { acted } = await visit(clobbering + FILM, async (page) => {
      await pressInFrame(page, "load", "film");
      await page.waitForFunction(filmShown);
      await page.click(ACCEPT);
      await page.waitForSelector("#assent-done");
      return page.evaluate("[window.marked, window.assent.state.status]");
    });
    expect(acted).toEqual([true, "granted"]);
  });
});

describe("a page that is the same for everybody", () => {
  it("is not loaded anew for a violation of its policy, again and again", async () => {
    shared.headers.set("Content-Security-Policy", "frame-src 'none'");
    const { acted } = await visit(
      FILM,
      async (page) => {
        let loads = 0;
        page.on("load", () => (loads += 1));
        await page.click(ACCEPT);
        await page.waitForTimeout(1500);
        await page.reload();
        await page.waitForTimeout(1500);
        return [loads, await status(page)];
      },
      { at: shared },
    );
    expect(acted).toEqual([1, "granted"]);
  });

  it("releases what it can, whatever else in it cannot be released", async () => {
    const stuck =
      '<meta http-equiv="refresh" content="9;url=https://film.example/"><video><source src="https://film.example/2"></video>';
    const { acted } = await visit(
      stuck + FILM,
      async (page) => {
        await page.click(ACCEPT);
        await page.waitForFunction(filmShown);
        return page.evaluate("window.marked");
      },
      { at: shared },
    );
    expect(acted).toBe(true);
  });
});
