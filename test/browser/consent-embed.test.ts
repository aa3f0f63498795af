// <consent-embed>: a frame or what stands in its place, with and without JavaScript, and out of sight of frameworks.
import { defineCatalogue } from "assent";
import { hcaptcha } from "assent/services";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmIfAsked } from "./_support/confirm.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, VisitOptions } from "./_support/leak-browser.ts";
import { startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";
import { clientScript, serverApp } from "./frameworks/embed/build.ts";
import type { Framework } from "./frameworks/embed/build.ts";

const FILM = "https://film.example/embed/1";
const EMBED = `<consent-embed service="film" src="${FILM}" title="Tour" width="560" height="315"></consent-embed>`;

let browser: LeakBrowser;
let site: Site;

beforeAll(async () => {
  browser = await startLeakBrowser({
    respond: (host) =>
      host === "film.example"
        ? { type: "text/html", body: "<!doctype html><title>Film</title><p>The film" }
        : undefined,
  });
  site = await startSite({ csp: false, guard: true });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const visit = (act?: (page: Page) => Promise<unknown>, options: VisitOptions = {}) =>
  browser.visit(`${site.origin}/`, { ...(act && { act }), ...options });

/** What the frame in the first embed shows. */
const shown = (page: Page) =>
  page.locator("consent-embed").first().locator("iframe").contentFrame();
const press = (page: Page, name: "load" | "allow") =>
  shown(page).locator(`button[name=${name}]`).click();
const decide = (page: Page, act: "accept" | "refuse") =>
  page.locator(`#assent-question button[value=${act}]`).click();

describe("a <consent-embed>", () => {
  beforeEach(() => {
    site.pages.set("/", `<h1>Tour</h1>${EMBED}<p>After</p>`);
  });

  it.each([true, false])(
    "shows whose it is, and contacts nobody, while nothing is decided (JavaScript: %s)",
    async (javascript) => {
      const { contacts, acted } = await visit(
        async (page) => [
          await shown(page).locator("strong").innerText(),
          await shown(page).locator("button").count(),
          await page.locator("consent-embed iframe").boundingBox(),
        ],
        { javascript },
      );
      expect(contacts).toEqual([]);
      expect(acted).toMatchObject(["Film: Tour", 2, { width: 560, height: 315 }]);
    },
  );

  it("stays as it is when all is refused", async () => {
    const { contacts, acted } = await visit(async (page) => {
      await decide(page, "refuse");
      await page.waitForSelector("#assent-question", { state: "detached" });
      return shown(page).locator("strong").innerText();
    });
    expect(contacts).toEqual([]);
    expect(acted).toBe("Film: Tour");
  });

  it("shows the frame in place once all is accepted, and holds it again once that is taken back", async () => {
    const { acted } = await visit(async (page) => {
      await page.evaluate("window.same = true");
      await decide(page, "accept");
      const film = await shown(page).locator("p").innerText();
      const isSame = await page.evaluate("window.same === true");
      await Promise.all([
        page.waitForEvent("load"),
        page.evaluate("void window.assent.decide('withdraw')"),
      ]);
      return [film, isSame, await shown(page).locator("strong").innerText()];
    });
    expect(acted).toEqual(["The film", true, "Film: Tour"]);
  });

  it.each(["load", "allow"] as const)("answers its own buttons in place: %s", async (name) => {
    const { acted, contacts } = await visit(async (page) => {
      await page.evaluate("window.same = true");
      await press(page, name);
      return [
        await shown(page).locator("p").innerText(),
        await page.evaluate(
          "[window.same, document.activeElement.localName, assent.allows('film')]",
        ),
      ];
    });
    expect(acted).toEqual(["The film", [true, "consent-embed", name === "allow"]]);
    expect(contacts).toEqual(["film.example"]);
  });

  it("is answered, and shows its frame, without JavaScript", async () => {
    const { acted, requests } = await visit(
      async (page) => {
        await press(page, "allow");
        await confirmIfAsked(page);
        return page.locator("consent-embed iframe:not([srcdoc])").getAttribute("src");
      },
      { javascript: false },
    );
    expect(acted).toBe(FILM);
    expect(requests).toContain(FILM);
  });

  it("shows its frame on a page that comes after the answer", async () => {
    const { acted } = await visit(async (page) => {
      await press(page, "allow");
      await shown(page).locator("p").innerText();
      await page.reload();
      return [
        await shown(page).locator("p").innerText(),
        await page.evaluate("document.querySelector('consent-embed').shadowRoot.children.length"),
        await page.locator("consent-embed iframe").getAttribute("title"),
      ];
    });
    expect(acted).toEqual(["The film", 1, "Tour"]);
  });

  it("is held by whose address it is as well as by what it names", async () => {
    site.pages.set(
      "/",
      `<consent-embed service="film" src="https://map.example/1"></consent-embed>`,
    );
    const made = `<consent-embed id="made" service="film" src="https://map.example/2"></consent-embed>`;
    const { contacts, acted } = await visit(async (page) => {
      await page.evaluate("assent.decide({ allow: 'film' })");
      await page.evaluate(`document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(made)})`);
      const frames = page.locator("consent-embed iframe");
      return [
        await frames.nth(0).contentFrame().locator("button[name=allow]").getAttribute("value"),
        await frames.nth(1).contentFrame().locator("button[name=allow]").getAttribute("value"),
      ];
    });
    expect(acted).toEqual(["map", "map"]);
    expect(contacts).toEqual([]);
  });

  it("shows nothing of a service that nobody declared", async () => {
    site.pages.set("/", `<consent-embed service="fillm" src="${FILM}"></consent-embed>`);
    const { contacts, acted } = await visit(async (page) => {
      await decide(page, "accept");
      await page.waitForTimeout(100);
      return shown(page).locator("form").innerText();
    });
    expect(acted).toContain("has not declared");
    expect(contacts).toEqual([]);
  });

  it("follows its attributes", async () => {
    const { acted } = await visit(async (page) => {
      await page.evaluate(
        `(() => { const e = document.querySelector("consent-embed"); e.service = "map"; e.src = "https://map.example/"; e.width = 300; })()`,
      );
      return [
        await shown(page).locator("button[name=allow]").getAttribute("value"),
        await page.locator("consent-embed iframe").getAttribute("width"),
      ];
    });
    expect(acted).toEqual(["map", "300"]);
  });

  it("runs no code of an address", async () => {
    site.pages.set(
      "/",
      `<consent-embed service="login" src="javascript:parent.ran=1"></consent-embed>`,
    );
    const { acted } = await visit((page) =>
      page.evaluate(
        "[window.ran, document.querySelector('consent-embed').shadowRoot.childElementCount]",
      ),
    );
    expect(acted).toEqual([undefined, 0]);
  });
});

describe("a <consent-embed for>", () => {
  const MAP = `<div id="map" style="block-size:300px">Empty</div><consent-embed service="map" for="#map"></consent-embed>
    <script src="https://map.example/draw.js"></script>`;

  it("stands in the place of what a script draws, and goes once the service is allowed", async () => {
    site.pages.set("/", MAP);
    const { acted } = await visit(async (page) => {
      const before = [
        await page.locator("#map").isVisible(),
        await shown(page).locator("strong").innerText(),
      ];
      await press(page, "allow");
      await page.waitForSelector("#map", { state: "visible" });
      return [...before, await page.locator("consent-embed iframe").count()];
    });
    expect(acted).toEqual([false, "Map", 0]);
  });
});

describe("a <consent-embed> of a site", () => {
  const made = `(() => { const made = document.createElement("consent-embed");
    made.id = "made"; made.service = "film"; made.src = ${JSON.stringify(FILM)}; document.body.append(made); })()`;

  it.each<[string, Parameters<typeof startSite>[0], boolean]>([
    ["with a policy of hosts", { csp: true }, false],
    ["without a guard", { csp: false, guard: false }, true],
    ["whose pages are the same for all", { csp: false, caching: "invariant" }, true],
  ])("%s is held, shown, and made by scripts", async (_what, options, staysSame) => {
    const other = await startSite(options);
    try {
      other.pages.set("/", EMBED);
      const { acted, contacts } = await browser.visit(`${other.origin}/`, {
        act: async (page) => {
          await page.evaluate(`window.same = true; ${made}`);
          const inMade = () => page.locator("#made iframe").contentFrame();
          const held = [
            await shown(page).locator("strong").innerText(),
            await inMade().locator("button[name=allow]").getAttribute("value"),
          ];
          await press(page, "allow");
          await shown(page).locator("p").waitFor();
          const isSame = (await page.evaluate("window.same")) === true;
          if (!isSame) await page.evaluate(made);
          return [...held, await inMade().locator("p").innerText(), isSame];
        },
      });
      expect(acted).toEqual(["Film: Tour", "film", "The film", staysSame]);
      expect(contacts).toEqual(["film.example"]);
    } finally {
      other.close();
    }
  });
});

describe("the place of a captcha", () => {
  it.each([true, false])(
    "says that the form needs it, until it is allowed (JavaScript: %s)",
    async (javascript) => {
      const other = await startSite({
        csp: false,
        catalogue: defineCatalogue({
          policy: { version: "1", controller: { name: "Example" } },
          services: [hcaptcha({ category: "marketing" })],
        }),
      });
      const says = `getComputedStyle(document.querySelector(".h-captcha"), "::before").content`;
      try {
        other.pages.set(
          "/",
          `<form><div class="h-captcha" data-sitekey="k"></div></form><script src="https://js.hcaptcha.com/1/api.js" async></script>`,
        );
        const { acted, contacts } = await browser.visit(`${other.origin}/`, {
          javascript,
          act: async (page) => {
            const before = await page.evaluate(says);
            await decide(page, "accept");
            await confirmIfAsked(page);
            await page.waitForSelector(".h-captcha:not([data-assent-note])", { state: "attached" });
            return [before, await page.evaluate(says)];
          },
        });
        expect(acted).toEqual([expect.stringContaining("This form needs hCaptcha"), "none"]);
        expect(contacts).toEqual(javascript ? ["js.hcaptcha.com"] : []);
      } finally {
        other.close();
      }
    },
  );
});

describe("in a framework, a <consent-embed>", () => {
  it.each<Framework>(["react", "vue", "svelte", "solid"])(
    "is hydrated without a mismatch, held until a yes, and shown in place: %s",
    { timeout: 120_000 },
    async (framework) => {
      const film = { service: "film", src: FILM, title: "Tour" };
      const app = await serverApp(framework);
      const data = JSON.stringify(film);
      site.pages.set(
        "/",
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${app.head ?? ""}
<script>window.said = []; for (const how of ["error", "warn"]) console[how] = (...all) => said.push(all.join(" "));
window.film = ${data}</script></head><body><div id="root">${await app.render(film)}</div>
<script>document.querySelector("consent-embed").isFirst = true</script><script src="/client.js"></script></body></html>`,
      );
      site.pages.set("/client.js", await clientScript(framework));
      const { acted, contacts } = await visit(async (page) => {
        const held = await shown(page).locator("strong").innerText();
        await page.click("#count");
        const later = page.locator("#later iframe").contentFrame();
        const heldLater = await later.locator("button[name=allow]").getAttribute("value");
        const isFirst = await page.evaluate("document.querySelector('consent-embed').isFirst");
        await press(page, "allow");
        return {
          held,
          heldLater,
          isFirst,
          films: [await shown(page).locator("p").innerText(), await later.locator("p").innerText()],
          count: await page.locator("#count").innerText(),
          said: await page.evaluate("said"),
        };
      });
      expect(acted).toEqual({
        held: "Film: Tour",
        heldLater: "film",
        isFirst: true,
        films: ["The film", "The film"],
        count: "1",
        said: [],
      });
      expect(contacts).toEqual(["film.example"]);
    },
  );
});
