// The four smaller example sites in a real browser: who is contacted, and what is kept, before and after each answer.
import { confirmIfAsked } from "./_support/confirm.ts";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp as campusNetwork } from "../../examples/campus-network/app.mjs";
import { createApp as tradesInstitute } from "../../examples/trades-institute/app.mjs";
import { exampleSites } from "./_support/example-sites.mjs";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser, VisitOptions } from "./_support/leak-browser.ts";

const quiet = { onWarning: () => {} };
const APEX = "campus.localhost";
const DAY_MS = 86_400_000;

/** The school has a file of its own. */
const SITES = exampleSites.filter(({ name }) => name !== "engineering-school");

let browser: LeakBrowser;
const servers: Server[] = [];

/** Starts a site and gives its port. */
async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  // Chromium finds *.localhost on this machine by itself (RFC 6761 §6.3).
  browser = await startLeakBrowser({ firstParties: [APEX, `*.${APEX}`] });
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

function press(selector: string) {
  return async (page: Page) => {
    await page.click(selector);
    await confirmIfAsked(page);
  };
}

const ACCEPT = ".assent-banner button[name=act][value=accept]";
const REFUSE = ".assent-banner button[name=act][value=refuse]";
const WITHDRAW = "button[value=withdraw]";

const VISITORS: readonly [string, VisitOptions][] = [
  ["with JavaScript", {}],
  ["without JavaScript", { javascript: false }],
];

describe.each(SITES)("$name", ({ host, create, pages, always, ownCookies, consentCookie }) => {
  let site = "";
  beforeAll(async () => {
    site = `http://${host}:${await listen(create())}`;
  });

  const contacts = async (options: VisitOptions, base = "") => {
    const found: [string, readonly string[]][] = [];
    for (const page of pages) {
      const visit = await browser.visit(site + base + page, { ...options, keepState: true });
      found.push([page, visit.contacts]);
    }
    return Object.fromEntries(found);
  };
  const cookies = async () =>
    (await browser.context.cookies(site)).map(({ name }) => name).toSorted();

  it.each(VISITORS)(
    "contacts nobody it needs consent for until the answer is yes, nor after it is withdrawn, %s",
    { timeout: 120_000 },
    async (_who, options) => {
      const scripts = options.javascript === false ? {} : always;
      const nobody = Object.fromEntries(pages.map((page) => [page, scripts[page] ?? []]));
      await browser.forget();
      expect(await contacts(options)).toEqual(nobody);
      expect(await cookies()).toEqual(ownCookies);

      const again = { ...options, keepState: true };
      await browser.visit(`${site}/`, { ...again, act: press(REFUSE) });
      expect(await contacts(options)).toEqual(nobody);
      expect(await cookies()).toEqual([...ownCookies, consentCookie].toSorted());

      await browser.forget();
      const unguarded = await contacts(options, "/without");
      expect(Object.values(unguarded).flat().length).toBeGreaterThan(1);
      await browser.visit(`${site}/`, { ...options, act: press(ACCEPT) });
      expect(await contacts(options)).toEqual(unguarded);

      await browser.visit(`${site}/consent`, { ...again, act: press(WITHDRAW) });
      expect(await contacts(options)).toEqual(nobody);
      expect(await cookies()).toEqual([...ownCookies, consentCookie].toSorted());
    },
  );
});

describe("one answer for the hosts of the campus network", () => {
  it("given at one campus holds at the apex and at another, and ends everywhere at once", async () => {
    const port = await listen(campusNetwork(quiet));
    const at = (host: string) => `http://${host}:${port}`;
    const lyon = at(`lyon.${APEX}`);
    await browser.visit(`${lyon}/`, { act: press(ACCEPT) });
    for (const site of [at(APEX), at(`brest.${APEX}`)]) {
      const { contacts } = await browser.visit(`${site}/news`, { keepState: true });
      expect(contacts).toEqual(expect.arrayContaining(["www.facebook.com", "www.clarity.ms"]));
    }
    const kept = await browser.context.cookies(lyon);
    expect(kept.map(({ name }) => name)).toContain("displayPopin");
    await browser.visit(`${at(APEX)}/consent`, { keepState: true, act: press(WITHDRAW) });
    const left = await browser.visit(`${lyon}/news`, { keepState: true });
    expect(left.contacts).toEqual([]);
    expect((await browser.context.cookies(lyon)).map(({ name }) => name)).toEqual(["consent"]);
  });

  it("is no by itself where the browser sends a privacy signal, and the page says so", async () => {
    const port = await listen(campusNetwork(quiet));
    const headers = { "Sec-GPC": "1" };
    const { text, contacts } = await browser.visit(`http://${APEX}:${port}/news`, { headers });
    expect(text).toContain("We have received a privacy signal from your browser.");
    expect(contacts).toEqual([]);
  });
});

describe("13 months at the trades institute", () => {
  it("after them the banner is back and nobody is contacted", async () => {
    let now = Date.now();
    const site = `http://localhost:${await listen(tradesInstitute({ ...quiet, now: () => now }))}`;
    await browser.visit(`${site}/workshops`, { act: press(ACCEPT) });
    const before = await browser.visit(`${site}/workshops`, { keepState: true });
    expect(before.contacts).toContain("www.youtube.com");
    now += 398 * DAY_MS;
    const after = await browser.visit(`${site}/workshops`, { keepState: true });
    expect(after.contacts).toEqual([]);
    expect(after.text).toContain("so we ask again");
  });
});
