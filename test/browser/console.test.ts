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

const T = "https://film.example";
/** One of everything that the gate makes inert, and whose remains a browser might complain of. */
const ELEMENTS: Readonly<Record<string, string>> = {
  "preloaded script": `<link rel=preload as=script href="${T}/a.js">`,
  "preloaded font": `<link rel=preload as=font crossorigin href="${T}/a.woff2">`,
  "preloaded image of several sizes": `<link rel=preload as=image imagesrcset="/own.png 1x, ${T}/a.png 2x">`,
  "preloaded image": `<link rel="preload" as="image" href="${T}/a.png" imagesrcset="${T}/a.png 1x" imagesizes="50vw">`,
  "preload and style sheet": `<link rel="preload stylesheet" as=style href="${T}/a.css">`,
  modulepreload: `<link rel=modulepreload href="${T}/a.js">`,
  prefetch: `<link rel=prefetch href="${T}/a.js">`,
  preconnect: `<link rel=preconnect href="${T}"><link rel=dns-prefetch href="${T}">`,
  "style sheet": `<link rel=stylesheet href="${T}/a.css">`,
  icon: `<link rel=icon href="${T}/a.png">`,
  manifest: `<link rel=manifest href="${T}/a.json">`,
  dictionary: `<link rel=compression-dictionary href="${T}/a">`,
  "import map": `<script type=importmap>{"imports":{"a":"${T}/a.js"},"scopes":{"/x/":{"b":"${T}/b.js"}}}</script>`,
  "speculation rules": `<script type=speculationrules>{"prefetch":[{"urls":["${T}/a"]}]}</script>`,
  script: `<script src="${T}/a.js"></script><script src="${T}/a.js" integrity="sha384-AAAA" crossorigin async></script>`,
  module: `<script type=module src="${T}/a.js"></script><script type=module>import "${T}/a.js"</script>`,
  "inline script": `<script>stats('send')</script>`,
  image: `<img src="${T}/a.png" alt="A"><img srcset="${T}/a.png 1x, /own.png 2x" src="/own.png" alt="B">`,
  "image of several sizes": `<img srcset="${T}/a.png 100w, ${T}/b.png 200w" sizes="50vw" alt="A" loading=lazy>`,
  picture: `<picture><source srcset="${T}/a.webp 2x" type="image/webp"><img src="/own.png" alt=""></picture>`,
  frame: `<iframe src="${T}/a" allow="autoplay; fullscreen" width=400 height=300 title=A></iframe>`,
  "sandboxed frame": `<iframe src="${T}/a" sandbox="allow-scripts" title=A></iframe>`,
  "frame with a document": `<iframe srcdoc="<script src='${T}/a.js'></script>" title=A></iframe>`,
  video: `<video src="${T}/a.mp4" poster="${T}/a.png"></video><video><source src="${T}/a.mp4"><track src="${T}/a.vtt"></video>`,
  audio: `<audio src="${T}/a.mp3" controls></audio>`,
  object: `<object data="${T}/a"></object><embed src="${T}/a">`,
  style: `<style>@import "${T}/a.css"; p{background:url(${T}/a.png)} @font-face{font-family:x;src:url(${T}/x.woff2)}</style>`,
  "style attribute": `<p style="background:url('${T}/a.png')">A</p>`,
  drawing: `<svg width=10 height=10><image href="${T}/a.png" width=10 height=10 /><use href="${T}/a.svg#b" /></svg>`,
  form: `<form><input type=image src="${T}/a.png" alt=A></form>`,
  base: `<base href="${T}/">`,
  refresh: `<meta http-equiv=refresh content="300; url=${T}/">`,
  claimed: `<script data-consent=film src="/order.js"></script>`,
};

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
  it.each(Object.entries(ELEMENTS))("%s, refused", async (_name, markup) => {
    site.pages.set(
      "/one",
      `<!doctype html><html lang=en><head>${ICON}<title>A</title>${markup}</head><body><p>A</p></body></html>`,
    );
    expect(await said(visit("/one"))).toEqual([]);
  });

  it("hints that are released, and loads what they hint at", async () => {
    open.pages.set(
      "/hints",
      `<!doctype html><title>A</title>${ICON}${ELEMENTS["preloaded script"] ?? ""}<p>A</p>`,
    );
    const asked: string[] = [];
    await said(async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${open.origin}/hints`);
      await page.click(".assent-banner button[value=accept]");
      await page.waitForSelector("#assent-done");
      await page.waitForTimeout(300);
      expect(await page.evaluate("document.querySelector('[rel=preload]').href")).toBe(`${T}/a.js`);
    });
    // In place: the page was not loaded again.
    expect(asked.filter((url) => url.endsWith("/hints"))).toHaveLength(1);
    expect(asked).toContain(`${T}/a.js`);
  });

  it.each(["accept", "refuse"])("a page where the visitor answers %s", async (act) => {
    site.pages.set("/", `${ICON}<p>A page</p>`);
    const messages = await said(async (page) => {
      await visit("/")(page);
      await page.click(`.assent-banner button[value=${act}]`);
      await page.waitForSelector("#assent-done");
      await visit("/")(page);
    });
    expect(messages).toEqual([]);
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
