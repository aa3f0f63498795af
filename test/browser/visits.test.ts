// Visits that are more than one page that is got once, in a real browser: forms, frames, other sites, routers, pages that
// were fetched ahead, browsers without cookies.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, Visit, VisitOptions } from "./_support/leak-browser.ts";
import { FILM, startElsewhere, startShop } from "./_support/shop.ts";
import type { Shop } from "./_support/shop.ts";

let browser: LeakBrowser;
/** With the policy of hosts: what is allowed later is shown by a page that is loaded anew. */
let shop: Shop;
/** Where silence grants. */
let abroad: Shop;
let strict: Shop;
/** With the guard. */
let guarded: Shop;
/** No browser sends it a cookie back. */
let forgetful: Shop;
let elsewhere: Awaited<ReturnType<typeof startElsewhere>>;

beforeAll(async () => {
  shop = await startShop({ guard: false });
  abroad = await startShop({ region: () => "US-CA" });
  strict = await startShop({ region: () => "US-CA", cookie: { sameSite: "strict" } });
  guarded = await startShop({ guard: true });
  forgetful = await startShop({}, { isCookieless: true });
  elsewhere = await startElsewhere();
  browser = await startLeakBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const one of [shop, abroad, strict, guarded, forgetful, elsewhere]) one.close();
});
afterEach(() => {
  for (const { pages, requests } of [shop, abroad, strict, guarded, forgetful]) {
    pages.clear();
    requests.length = 0;
  }
});

const press = (selector: string) => `.assent ${selector}`;
const ACCEPT = press("button[value=accept]");
const REFUSE = press("button[value=refuse]");
/** Of these two the buttons are in the blocked frame itself. */
const LOAD = "load";
const ALWAYS = "allow";
const CUSTOMISE = press("button[value=customise]");
const DONE = "#assent-done";
const TOLD_HERE = press("[role=alert]");

/** Answers by a button, wherever it is. */
async function choose(page: Page, button: string): Promise<void> {
  if (button === LOAD || button === ALWAYS) await pressInFrame(page, button, "film");
  else await page.click(button);
}

/** Where it is told that an answer is stored: beside the button that was pressed. */
async function told(page: Page, button: string): Promise<void> {
  const isInFrame = button === LOAD || button === ALWAYS;
  const place = isInFrame ? page.frameLocator("iframe") : page;
  await place.locator(isInFrame ? "[role=alert]" : TOLD_HERE).waitFor();
}

interface Tour extends VisitOptions {
  readonly at?: Shop;
  /** Path of the first page. Default `/`. */
  readonly from?: string;
}

function visit(act: (page: Page) => Promise<unknown>, options: Tour = {}): Promise<Visit> {
  const { at = shop, from = "/", ...how } = options;
  if (!at.pages.has("/")) at.pages.set("/", "<p>Home</p>");
  return browser.visit(`${at.origin}${from}`, { ...how, act });
}

const settled = (page: Page) => page.waitForTimeout(400);
const loaded = (page: Page) => page.waitForLoadState("load");
const path = (page: Page) => new URL(page.url()).pathname;
const count = (page: Page, selector: string) => page.locator(selector).count();
const filmSource = (page: Page) => page.locator("iframe").first().getAttribute("src");
const mark = (page: Page) => page.evaluate("window.marked = true");
const isMarked = (page: Page) => page.evaluate("window.marked === true");

/** Answers JSON to a site that has been visited, as its own script does. */
const answer = (page: Page, body: object) =>
  page.evaluate(
    `fetch("/consent/choice", { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: ${JSON.stringify(JSON.stringify(body))} }).then((r) => r.status)`,
  );

describe("a page that answers a form", () => {
  const ORDER = '<form method="post" action="/order"><button id="buy">Buy</button></form>';

  async function order(page: Page, at: Shop): Promise<void> {
    at.pages.set("/checkout", ORDER);
    at.pages.set("POST /order", `<p id="thanks">Thank you</p>${FILM}`);
    await page.goto(`${at.origin}/checkout`);
    await page.click("#buy");
    await page.waitForSelector("#thanks");
  }
  const orders = (at: Shop) => at.requests.filter((request) => request.endsWith(" /order"));

  it("is not asked for again by an answer, which is stored and confirmed in place", async () => {
    for (const [button, status] of [
      [ACCEPT, "granted"],
      [REFUSE, "refused"],
      [ALWAYS, "partial"],
    ] as const) {
      shop.requests.length = 0;
      const { acted } = await visit(async (page) => {
        await order(page, shop);
        await choose(page, button);
        await told(page, button);
        await settled(page);
        return [
          await count(page, "#thanks"),
          await page.evaluate(
            "fetch('/consent/state').then((r) => r.json()).then((s) => s.status)",
          ),
        ];
      });
      expect([button, acted]).toEqual([button, [1, status]]);
      expect(orders(shop)).toEqual(["POST /order"]);
    }
  });

  it("shows the original in a window of its own where its policy lets nothing be loaded in place", async () => {
    const { acted, contacts } = await visit(async (page) => {
      await order(page, shop);
      const [opened] = await Promise.all([
        browser.context.waitForEvent("page"),
        choose(page, LOAD),
      ]);
      await opened.waitForLoadState("load");
      const address = opened.url();
      await opened.close();
      return [address, await count(page, "#thanks")];
    });
    expect(acted).toEqual(["https://film.example/1", 1]);
    expect(contacts).toEqual(["film.example"]);
    expect(orders(shop)).toEqual(["POST /order"]);
  });

  it("with the guard loads what is allowed in place, and nothing before", async () => {
    for (const button of [LOAD, ALWAYS, ACCEPT]) {
      guarded.requests.length = 0;
      let before: unknown;
      const { acted, contacts } = await visit(
        async (page) => {
          await order(page, guarded);
          before = await page.evaluate(
            "fetch('https://film.example/x', { mode: 'no-cors' }).then(() => 'sent', () => 'held')",
          );
          await mark(page);
          await choose(page, button);
          await page.waitForFunction("document.querySelector('iframe').src.includes('film')");
          await settled(page);
          return [await isMarked(page), await count(page, "#thanks")];
        },
        { at: guarded },
      );
      expect([button, before, acted]).toEqual([button, "held", [true, 1]]);
      expect(contacts).toEqual(["film.example"]);
      expect(orders(guarded)).toEqual(["POST /order"]);
    }
  });

  it("without JavaScript leads to a page that says so, and back to what can be asked for", async () => {
    const { acted } = await visit(
      async (page) => {
        await order(page, shop);
        await page.click(REFUSE);
        await loaded(page);
        const title = await page.locator("h1").textContent();
        await page.click(".assent-foot a >> nth=0");
        await loaded(page);
        return [title, path(page), await count(page, "#assent-question")];
      },
      { javascript: false },
    );
    expect(acted).toEqual(["Your answer is stored", "/checkout", 0]);
    expect(orders(shop)).toEqual(["POST /order"]);
  });

  it("without JavaScript accepts after a confirmation, and is not asked for either", async () => {
    const { acted } = await visit(
      async (page) => {
        await order(page, shop);
        await page.click(ACCEPT);
        await page.click("main button >> nth=0");
        await loaded(page);
        const title = await page.locator("h1").textContent();
        await page.goto(`${shop.origin}/`);
        return [title, await count(page, "#assent-question")];
      },
      { javascript: false },
    );
    expect(acted).toEqual(["Your answer is stored", 0]);
    expect(orders(shop)).toEqual(["POST /order"]);
  });

  it("has settings whose way back leads to a page that can be asked for", async () => {
    const { acted } = await visit(async (page) => {
      await order(page, shop);
      await page.click(press("button[value=customise]"));
      await loaded(page);
      await page.click("button[value=save]");
      await loaded(page);
      return path(page);
    });
    expect(acted).toBe("/checkout");
    expect(orders(shop)).toEqual(["POST /order"]);
  });

  it("is not asked for again by what happens in another tab", async () => {
    const { acted } = await visit(async (page) => {
      await order(page, shop);
      const other = await browser.context.newPage();
      await other.goto(`${shop.origin}/`);
      await other.click(ACCEPT);
      await other.waitForSelector(DONE);
      await page.waitForFunction("window.assent.state.status === 'granted'");
      await other.evaluate("void window.assent.decide('withdraw')");
      await page.waitForFunction("window.assent.state.status === 'refused'");
      await settled(page);
      await other.close();
      return count(page, "#thanks");
    });
    expect(acted).toBe(1);
    expect(orders(shop)).toEqual(["POST /order"]);
  });
});

describe("what the visitor has typed", () => {
  const FORM = `<input id="name"><textarea id="text"></textarea><p contenteditable id="rich"></p>${FILM}`;

  it("is still there after an answer", async () => {
    shop.pages.set("/letter", FORM);
    for (const field of ["#name", "#text", "#rich"]) {
      for (const button of [ACCEPT, ALWAYS, LOAD]) {
        const { acted } = await visit(
          async (page) => {
            await page.click(field);
            await page.keyboard.type("A long letter");
            const opened = button === LOAD ? browser.context.waitForEvent("page") : undefined;
            await choose(page, button);
            if (button !== LOAD) await told(page, button);
            await (await opened)?.close();
            await settled(page);
            return page.evaluate(
              `document.querySelector("${field}").value ?? document.querySelector("${field}").textContent`,
            );
          },
          { from: "/letter" },
        );
        expect([field, button, acted]).toEqual([field, button, "A long letter"]);
      }
    }
  });

  it("is not lost by an answer in another tab, and what was allowed comes with the next page", async () => {
    shop.pages.set("/letter", FORM);
    const { acted, contacts } = await visit(
      async (page) => {
        await page.fill("#text", "A long letter");
        const other = await browser.context.newPage();
        await other.goto(`${shop.origin}/`);
        await other.click(ACCEPT);
        await other.waitForSelector(DONE);
        await page.waitForFunction("window.assent.state.status === 'granted'");
        await settled(page);
        await other.close();
        const text = await page.inputValue("#text");
        await page.goto(`${shop.origin}/letter`);
        return [text, await filmSource(page)];
      },
      { from: "/letter" },
    );
    expect(acted).toEqual(["A long letter", "https://film.example/1"]);
    expect(contacts).toEqual(["film.example"]);
  });

  it("keeps no page from being loaded anew once it is gone", async () => {
    shop.pages.set("/letter", FORM);
    const { acted } = await visit(
      async (page) => {
        await page.fill("#text", "A long letter");
        await page.fill("#text", "");
        await page.click(ACCEPT);
        await page.waitForFunction("document.querySelector('iframe').src.includes('film')");
        return page.textContent(DONE);
      },
      { from: "/letter" },
    );
    expect(acted).toMatch(/accepted everything/);
  });
});

describe("a visit that a router of the page has gone on with", () => {
  const GO = 'history.pushState(null, "", "/films/2?x=1")';

  it("has its answers concern the page that the visitor is on", async () => {
    shop.pages.set("/films/2", FILM);
    const { acted } = await visit(async (page) => {
      await page.evaluate(GO);
      const sent = page.waitForRequest("**/consent/choice");
      await page.click(REFUSE);
      const { return: back } = (await sent).postDataJSON() as { return: string };
      return back;
    });
    expect(acted).toBe("/films/2?x=1");
  });

  it("comes back to it from the settings, by button and by link", async () => {
    shop.pages.set("/films/2", FILM);
    for (const way of [CUSTOMISE, press(".assent-purposes a >> nth=0")]) {
      const { acted } = await visit(async (page) => {
        await page.evaluate(GO);
        if (way !== CUSTOMISE) await page.click(press("summary >> nth=0"));
        await page.click(way);
        await loaded(page);
        const settings = [path(page), new URL(page.url()).hash !== ""];
        await page.click("button[value=save]");
        await loaded(page);
        return [settings, path(page)];
      });
      const isLink = way.includes("purposes");
      expect([way, acted]).toEqual([way, [["/consent", isLink], "/films/2"]]);
    }
  });

  it("loads once on that page", async () => {
    shop.pages.set("/", FILM);
    shop.pages.set("/films/2", FILM);
    const { acted } = await visit(async (page) => {
      await page.evaluate(GO);
      await choose(page, LOAD);
      await page.waitForFunction("document.querySelector('iframe').src.includes('film')");
      return path(page);
    });
    expect(acted).toBe("/films/2");
  });

  it("is known by its Referer where there is no script of ours", async () => {
    const plain = await startShop({ script: false });
    try {
      plain.pages.set("/films/2", FILM);
      const { acted } = await visit(
        async (page) => {
          await page.evaluate(GO);
          await page.click(REFUSE);
          await loaded(page);
          return path(page);
        },
        { at: plain },
      );
      expect(acted).toBe("/films/2");
    } finally {
      plain.close();
    }
  });

  it("leaves forms of ours to the browser", async () => {
    const { acted } = await visit((page) =>
      page.evaluate(
        "[...document.forms].map((f) => ['data-turbo', 'hx-boost', 'up-submit', 'data-astro-reload'].map((name) => f.getAttribute(name)).join())",
      ),
    );
    expect(new Set(acted as string[])).toEqual(new Set(["false,false,false,"]));
  });

  it("may send a form of ours in parts, as routers do", async () => {
    const { acted } = await visit(async (page) => {
      await page.evaluate(
        "document.querySelector('.assent-banner form').enctype = 'multipart/form-data'",
      );
      await page.evaluate(
        "fetch('/consent/choice', { method: 'POST', body: new FormData(document.querySelector('.assent-banner form'), document.querySelector('.assent-banner button[value=refuse]')) }).then((r) => r.text())",
      );
      return page.evaluate("fetch('/consent/state').then((r) => r.json()).then((s) => s.status)");
    });
    expect(acted).toBe("refused");
  });
});

describe("a page of the site in a frame of the site", () => {
  const OUTER = '<iframe id="own" src="/inner" width="800" height="600" title="Inner"></iframe>';
  const inner = (page: Page) => page.frameLocator("#own");
  const inHeld = (page: Page, button: string) =>
    inner(page).frameLocator("iframe").locator(`button[name=${button}]`);

  it("has no banner, and buttons that work", async () => {
    shop.pages.set("/outer", OUTER);
    shop.pages.set("/inner", FILM);
    for (const button of [LOAD, ALWAYS]) {
      const { acted, contacts } = await visit(
        async (page) => {
          const banners = await inner(page).locator(".assent-banner,.assent-settings").count();
          await inHeld(page, button).click();
          await inner(page).locator("iframe[src*=film]").waitFor();
          return [banners, path(page), await count(page, "#assent-question")];
        },
        { from: "/outer" },
      );
      expect([button, acted]).toEqual([button, [0, "/outer", 1]]);
      expect(contacts).toEqual(["film.example"]);
    }
  });

  it("is reached by an answer outside", async () => {
    shop.pages.set("/outer", OUTER);
    shop.pages.set("/inner", FILM);
    const { contacts } = await visit(
      async (page) => {
        await page.click(ACCEPT);
        await inner(page).locator("iframe[src*=film]").waitFor();
      },
      { from: "/outer" },
    );
    expect(contacts).toEqual(["film.example"]);
  });

  it("without JavaScript answers in the whole window", async () => {
    shop.pages.set("/outer", OUTER);
    shop.pages.set("/inner", FILM);
    const { acted, contacts } = await visit(
      async (page) => {
        await inHeld(page, LOAD).click();
        await page.waitForSelector("main form button");
        await page.click("main form button >> nth=0");
        await loaded(page);
        await page.waitForSelector("iframe[src*=film]");
        return path(page);
      },
      { from: "/outer", javascript: false },
    );
    expect(acted).toBe("/inner");
    expect(contacts).toEqual(["film.example"]);
  });

  it("is granted by silence what the page around it is", async () => {
    abroad.pages.set("/outer", OUTER);
    abroad.pages.set("/inner", FILM);
    const { contacts } = await visit((page) => inner(page).locator("iframe[src*=film]").waitFor(), {
      from: "/outer",
      at: abroad,
    });
    expect(contacts).toEqual(["film.example"]);
  });
});

describe("a request that cannot bring the consent cookie, where silence grants", () => {
  /** Refuses, and goes to the other site. */
  async function refuseAndLeave(page: Page, at: Shop, body: string): Promise<void> {
    expect(await answer(page, { act: "refuse" })).toBe(200);
    elsewhere.pages.set("/there", body);
    at.requests.length = 0;
    await page.goto(`${elsewhere.origin}/there`);
  }

  it("a form of another site, such as the way back from 3-D Secure: grants nothing, with and without script", async () => {
    for (const javascript of [true, false]) {
      const { acted, contacts } = await visit(
        async (page) => {
          abroad.pages.set("POST /paid", `<p id="paid">Paid</p>${FILM}`);
          await refuseAndLeave(
            page,
            abroad,
            `<form method="post" action="${abroad.origin}/paid"><button>Back</button></form>`,
          );
          await page.click("button");
          await page.waitForSelector("#paid");
          await settled(page);
          return [await count(page, "#assent-question"), await count(page, "iframe[srcdoc]")];
        },
        { at: abroad, javascript },
      );
      expect([javascript, acted, contacts]).toEqual([javascript, [0, 1], []]);
    }
  });

  it("a frame in another site, and what is opened and asked for in it: grants nothing", async () => {
    const { acted, contacts } = await visit(
      async (page) => {
        abroad.pages.set("/framed", `${FILM}<a id="on" href="/further">On</a>`);
        abroad.pages.set("/further", FILM);
        await refuseAndLeave(
          page,
          abroad,
          `<iframe id="own" src="${abroad.origin}/framed" width="800" height="600"></iframe>`,
        );
        const frame = page.frameLocator("#own");
        const first = await frame.locator("iframe[srcdoc]").count();
        await frame.locator("#on").click();
        await frame.locator("body:not(:has(#on)) iframe[srcdoc]").waitFor();
        await settled(page);
        const inside = page.frames().find((one) => one.url().endsWith("/further"));
        const state = await inside?.evaluate(
          "fetch('/consent/state').then((r) => r.json()).then((s) => s.services.film)",
        );
        return [first, state];
      },
      { at: abroad },
    );
    expect([acted, contacts]).toEqual([
      [1, { allowed: false, category: "marketing", reason: "unknown" }],
      [],
    ]);
  });

  it("an arrival with SameSite=Strict: grants nothing, and the script asks what holds", async () => {
    for (const act of ["refuse", "accept"]) {
      const { acted, contacts } = await visit(
        async (page) => {
          strict.pages.set("/film", FILM);
          expect(await answer(page, { act })).toBe(200);
          elsewhere.pages.set("/there", `<a href="${strict.origin}/film">To the shop</a>`);
          await page.goto(`${elsewhere.origin}/there`);
          strict.requests.length = 0;
          await page.click("a");
          await page.waitForFunction("window.assent");
          await settled(page);
          await settled(page);
          return [await filmSource(page), await count(page, "#assent-question")];
        },
        { at: strict },
      );
      const isAccepted = act === "accept";
      expect([act, acted, contacts]).toEqual([
        act,
        [isAccepted ? "https://film.example/1" : null, 0],
        isAccepted ? ["film.example"] : [],
      ]);
      // Not again and again.
      expect(strict.requests.filter((one) => one === "GET /film").length).toBeLessThanOrEqual(2);
    }
  });

  it("a link that is followed brings it: silence grants", async () => {
    const { contacts } = await visit(
      async (page) => {
        abroad.pages.set("/film", FILM);
        elsewhere.pages.set("/there", `<a href="${abroad.origin}/film">To the shop</a>`);
        await page.goto(`${elsewhere.origin}/there`);
        await page.click("a");
        await loaded(page);
      },
      { at: abroad },
    );
    expect(contacts).toEqual(["film.example"]);
  });
});

describe("a page that was fetched or built ahead", () => {
  it("is as it was answered on the page before", async () => {
    for (const how of ["prefetch", "prerender"]) {
      shop.pages.set(
        "/a",
        `<a id="b" href="/b">B</a><script type="speculationrules">{"${how}":[{"source":"list","urls":["/b"],"eagerness":"immediate"}]}</script>`,
      );
      shop.pages.set("/b", FILM);
      for (const [button, source] of [
        [ACCEPT, "https://film.example/1"],
        [REFUSE, null],
      ] as const) {
        shop.requests.length = 0;
        const { acted } = await visit(
          async (page) => {
            await expect.poll(() => shop.requests).toContain("GET /b");
            await settled(page);
            await choose(page, button);
            await page.waitForSelector(DONE);
            await settled(page);
            await page.click("#b");
            await page.waitForURL("**/b");
            await settled(page);
            return [await filmSource(page), await count(page, "#assent-question")];
          },
          { from: "/a" },
        );
        expect([how, button, acted]).toEqual([how, button, [source, 0]]);
      }
    }
  });
});

describe("a browser that keeps no cookies", () => {
  const TOLD = /keeps no cookies/;
  it("is told so on the answer, and loads nothing in an endless round", async () => {
    forgetful.pages.set("/film", FILM);
    for (const button of [ACCEPT, REFUSE]) {
      const { acted } = await visit(
        async (page) => {
          forgetful.requests.length = 0;
          await choose(page, button);
          await page.waitForFunction(
            "/keeps no/.test(document.querySelector('#assent-done')?.textContent)",
          );
          await settled(page);
          return [await page.textContent(DONE), await count(page, "#assent-question")];
        },
        { from: "/film", at: forgetful },
      );
      expect(acted).toEqual([expect.stringMatching(TOLD), 0]);
      expect(forgetful.requests.filter((one) => one === "GET /film")).toEqual([]);
    }
  });

  it("without JavaScript is told so instead of being asked to confirm for ever", async () => {
    for (const button of [ACCEPT, REFUSE]) {
      const { acted } = await visit(
        async (page) => {
          await choose(page, button);
          if (button === ACCEPT) await page.click("main button >> nth=0");
          await loaded(page);
          return page.textContent("h1");
        },
        { javascript: false, at: forgetful },
      );
      expect([button, acted]).toEqual([button, "Your browser keeps no cookies"]);
    }
  });

  it("that says so is not asked on the pages that follow", async () => {
    shop.pages.set("/next", "<p>Next</p>");
    shop.pages.set("/", '<a id="next" href="/next">Next</a>');
    const { acted } = await visit(async (page) => {
      await page.addInitScript(
        "Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })",
      );
      await page.goto(`${shop.origin}/`);
      await page.waitForSelector(DONE);
      const first = await page.textContent(DONE);
      await page.click("#next");
      await page.waitForURL("**/next");
      await settled(page);
      return [first, await count(page, "#assent-question"), await count(page, DONE)];
    });
    expect(acted).toEqual([expect.stringMatching(TOLD), 0, 0]);
  });
});

describe("a long way back", () => {
  it("works, by button and by link, with and without JavaScript", async () => {
    shop.pages.set("/search", "<p>Found</p>");
    for (const length of [2437, 5000]) {
      const long = `/search?q=${"a/".repeat(length).slice(0, length - "/search?q=".length)}`;
      for (const javascript of [true, false]) {
        for (const way of [REFUSE, press("button[value=customise]")]) {
          const { acted } = await visit(
            async (page) => {
              await page.click(way);
              if (way !== REFUSE) {
                await loaded(page);
                await page.click("button[value=refuse]");
              } else if (javascript) await page.waitForSelector(DONE);
              await loaded(page);
              const { pathname, search } = new URL(page.url());
              return pathname + search;
            },
            { from: long, javascript },
          );
          expect([length, javascript, way, acted === long]).toEqual([
            length,
            javascript,
            way,
            true,
          ]);
        }
      }
    }
  });
});

describe("the WebView of an app, over plain http", () => {
  it("gets a page, with the question", async () => {
    const { acted } = await visit(async (page) => {
      await page.route("**/*", (route) => {
        const headers = Object.entries(route.request().headers());
        const sent = headers.filter(([name]) => !name.startsWith("sec-"));
        return route.continue({
          headers: { ...Object.fromEntries(sent), "x-requested-with": "com.example.reader" },
        });
      });
      await page.goto(`${shop.origin}/`);
      return count(page, "#assent-question");
    });
    expect(acted).toBe(1);
  });
});
