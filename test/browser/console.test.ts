// What the console of a browser says of a page of the site, and of our own pages: nothing that comes of us.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { consent } from "assent/express";
import express from "express";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue, QUIET, startSite } from "./_support/pages-site.ts";
import type { Site } from "./_support/pages-site.ts";
import { REFUSED_ELEMENTS, REFUSED_HOST } from "./_support/refused-elements.ts";

let browser: Browser;
let site: Site;
/** Without a policy of hosts, which only a new page can widen: what is released is released in place. */
let open: Site;

beforeAll(async () => {
  site = await startSite();
  open = await startSite({ csp: false });
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
  open.close();
});

const ICON = '<link rel=icon href="data:,">';
const IMAGE = /own\.png/;

/** What was said about pages while `act` ran, in the console and in the log of the browser. */
async function said(act: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    const session = await context.newCDPSession(page);
    session.on("Log.entryAdded", ({ entry }) =>
      messages.push(`${entry.source}: ${entry.text} ${entry.url ?? ""}`),
    );
    await session.send("Log.enable");
    await page.route(/own\.png/, (route) => route.fulfill({ contentType: "image/png", body: "" }));
    await act(page);
    await page.waitForTimeout(300);
    return messages.filter((message) => !IMAGE.test(message) && !/favicon\.ico/.test(message));
  } finally {
    await context.close();
  }
}

const visit = (path: string) => async (page: Page) => page.goto(site.origin + path);

describe("in Chromium, the console says nothing of", () => {
  it.each(Object.entries(REFUSED_ELEMENTS))("%s, refused", async (_name, markup) => {
    site.pages.set(
      "/one",
      `<!doctype html><html lang=en><head>${ICON}<title>A</title>${markup}</head><body><p>A</p></body></html>`,
    );
    expect(await said(visit("/one"))).toEqual([]);
  });

  it("hints that are released, and loads what they hint at", async () => {
    open.pages.set(
      "/hints",
      `<!doctype html><title>A</title>${ICON}${REFUSED_ELEMENTS["preloaded script"] ?? ""}<p>A</p>`,
    );
    const asked: string[] = [];
    await said(async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${open.origin}/hints`);
      await page.click(".assent-banner button[value=accept]");
      await page.waitForSelector("#assent-done");
      await page.waitForTimeout(300);
      expect(await page.evaluate("document.querySelector('[rel=preload]').href")).toBe(
        `${REFUSED_HOST}/a.js`,
      );
    });
    // In place: the page was not loaded again.
    expect(asked.filter((url) => url.endsWith("/hints"))).toHaveLength(1);
    expect(asked).toContain(`${REFUSED_HOST}/a.js`);
  });

  it.each(["accept", "refuse"])("a page where the visitor answers %s", async (act) => {
    site.pages.set("/", `${ICON}<p>A page</p>`);
    const messages = await said(async (page) => {
      await visit("/")(page);
      await page.click(`.assent-banner button[value=${act}]`);
      await page.waitForSelector("#assent-done");
      await visit("/")(page);
    });
    // Chromium tells of each answer that it has forgotten what it had fetched ahead: the price of that.
    expect(messages.filter((text) => !text.includes("Clear-Site-Data"))).toEqual([]);
  });

  it("an error page whose policy allows nothing", async () => {
    const app = express();
    app.set("env", "production");
    app.use(consent({ catalogue, secret: "a secret for these tests", ...QUIET, guard: true }));
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const messages = await said(async (page) => {
      await page.goto(`http://localhost:${port}/nowhere`);
      expect(await page.textContent("body")).toContain("Cannot GET /nowhere");
      expect(await page.locator(".assent").count()).toBe(0);
    });
    server.closeAllConnections();
    server.close();
    // Chromium tells of each page that is none.
    expect(messages.filter((text) => !/status of 404/.test(text))).toEqual([]);
  });

  it.each(["/consent", "/consent/policy", "/consent/state"])("%s", async (path) => {
    expect(await said(visit(path))).toEqual([]);
  });
});
