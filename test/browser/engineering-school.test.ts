// The example site in a real browser: who is contacted, and what is kept, before and after each answer.
import { confirmIfAsked } from "./_support/confirm.ts";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../examples/engineering-school/app.mjs";
import { pressInFrame } from "./_support/blocked-frames.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, VisitOptions } from "./_support/leak-browser.ts";
import type { SinkAnswer } from "./_support/third-party-sink.ts";

const PAGES = ["/", "/programmes", "/news", "/film", "/contact", "/share", "/intranet"];
/** Not in the catalogue: never contacted, whatever the visitor says. */
const UNDECLARED_HOST = "counter.visitstats.example";
const UNDECLARED_COOKIE = "hi0j0dxp";
const THIRTEEN_MONTHS_S = 396 * 24 * 60 * 60;

/** What some vendors' answers do: keep something in the site's own cookies, or lead to further hosts. */
const VENDORS: Readonly<Record<string, SinkAnswer>> = {
  "www.googletagmanager.com": keeps("_ga=GA1.1.1.1", "_ga_VALMONT184=GS1.1.1"),
  "connect.facebook.net": keeps("_fbp=fb.1.1.1"),
  "fonts.googleapis.com": {
    type: "text/css",
    body: '@font-face{font-family:Inter;src:url(https://fonts.gstatic.com/s/inter.woff2)format("woff2")}',
  },
};

function keeps(...cookies: readonly string[]): SinkAnswer {
  const lines = cookies.map((pair) => `document.cookie="${pair};path=/;max-age=9999"`);
  return { type: "text/javascript", body: lines.join("\n") };
}

const quiet = { onWarning: () => {} };

let browser: LeakBrowser;
let server: Server;
let site: string;

beforeAll(async () => {
  server = createApp(quiet).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startLeakBrowser({
    respond: (host) => VENDORS[host],
  });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Whom each page contacts, the state of earlier visits kept. */
async function contactsOfPages(options: VisitOptions = {}, base = "") {
  const contacts: Record<string, readonly string[]> = {};
  for (const page of PAGES) {
    const visit = await browser.visit(site + base + page, { ...options, keepState: true });
    contacts[page] = visit.contacts;
  }
  return contacts;
}

const NOBODY = Object.fromEntries(PAGES.map((page) => [page, []]));

async function cookieNames(): Promise<string[]> {
  return (await browser.context.cookies(site)).map((cookie) => cookie.name).toSorted();
}

/** Presses one of the three buttons of the banner. */
function answer(act: "accept" | "refuse", options: VisitOptions = {}) {
  const press = async (page: Page) => {
    await page.click(`.assent-banner button[name=act][value=${act}]`);
    await confirmIfAsked(page);
  };
  return browser.visit(`${site}/`, { ...options, act: press });
}

/** Withdraws on the settings page. */
function withdraw(options: VisitOptions = {}) {
  const press = async (page: Page) => {
    await page.click("button[value=withdraw]");
    await page.waitForLoadState("load");
  };
  return browser.visit(`${site}/consent`, { ...options, keepState: true, act: press });
}

async function whatThePagesContactUnguarded(options: VisitOptions) {
  await browser.forget();
  const contacts = await contactsOfPages(options, "/without");
  for (const hosts of Object.values(contacts)) expect(hosts.length).toBeGreaterThan(2);
  return Object.fromEntries(
    Object.entries(contacts).map(([page, hosts]) => [
      page,
      hosts.filter((host) => host !== UNDECLARED_HOST),
    ]),
  );
}

const VISITORS: readonly [string, VisitOptions][] = [
  ["with JavaScript", {}],
  ["without JavaScript", { javascript: false }],
];

describe.each(VISITORS)("the engineering school, %s", (_who, options) => {
  const timeout = 180_000;

  it("contacts nobody and keeps nothing while the visitor is undecided", { timeout }, async () => {
    await browser.forget();
    expect(await contactsOfPages(options)).toEqual(NOBODY);
    expect(await cookieNames()).toEqual([]);
  });

  it("contacts nobody after a refusal, and keeps the refusal only", { timeout }, async () => {
    expect((await answer("refuse", options)).contacts).toEqual([]);
    expect(await contactsOfPages(options)).toEqual(NOBODY);
    expect(await cookieNames()).toEqual(["consent"]);
  });

  it(
    "loads what it would load unguarded after yes, and nothing after withdrawal",
    {
      timeout,
    },
    async () => {
      const unguarded = await whatThePagesContactUnguarded(options);
      expect((await answer("accept", options)).contacts).toEqual(unguarded["/"]);
      expect(await contactsOfPages(options)).toEqual(unguarded);

      const granted = await cookieNames();
      expect(granted).toEqual(
        expect.arrayContaining(["burst_uid", "consent", "mailpoet_page_view", "sbjs_current"]),
      );
      if (options.javascript !== false) {
        expect(granted).toEqual(expect.arrayContaining(["_fbp", "_ga", "_pk_id.53.03d4"]));
      }
      expect(granted).not.toContain(UNDECLARED_COOKIE);
      for (const { name, expires } of await browser.context.cookies(site)) {
        expect([name, expires < Date.now() / 1000 + THIRTEEN_MONTHS_S]).toEqual([name, true]);
      }

      await withdraw(options);
      expect(await cookieNames()).toEqual(["consent"]);
      expect(await contactsOfPages(options)).toEqual(NOBODY);
      expect(await cookieNames()).toEqual(["consent"]);
    },
  );

  it(
    "obeys Sec-GPC, says so, and lets the visitor decide otherwise and back",
    {
      timeout,
    },
    async () => {
      const signal = { ...options, headers: { "Sec-GPC": "1" } };
      await browser.forget();
      expect(await contactsOfPages(signal)).toEqual(NOBODY);
      const { text } = await browser.visit(`${site}/`, signal);
      expect(text).toMatch(/privacy signal/i);

      const acceptOnSettings = async (page: Page) => {
        await page.click("button[name=act][value=accept]");
        await page.waitForLoadState("load");
      };
      await browser.visit(`${site}/consent`, { ...signal, act: acceptOnSettings });
      expect((await contactsOfPages(signal))["/film"]).toContain("www.youtube.com");
      await withdraw(signal);
      expect(await contactsOfPages(signal)).toEqual(NOBODY);
    },
  );

  it("shows in each blocked film whose it is", async () => {
    const look = (page: Page) =>
      page.evaluate(
        `[...document.querySelectorAll(".film iframe")].map((frame) => frame.contentDocument.querySelector("strong").textContent.split(":")[0])`,
      );
    const { acted } = await browser.visit(`${site}/film`, { ...options, act: look });
    expect(acted).toEqual(["YouTube", "YouTube", "YouTube"]);
  });

  it("plays one film on request, and forgets that on the next page", { timeout }, async () => {
    const load = async (page: Page) => {
      await pressInFrame(page, "load", "youtube");
      await confirmIfAsked(page);
    };
    const film = await browser.visit(`${site}/film`, { ...options, act: load });
    expect(film.contacts).toEqual(expect.arrayContaining(["www.youtube.com"]));
    expect(film.contacts.filter((host) => !/youtube/.test(host))).toEqual([]);
    expect(await contactsOfPages(options)).toEqual(NOBODY);
  });
});
