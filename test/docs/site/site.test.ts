// The built documentation as a reader has it: nobody else is asked for anything, axe finds nothing, search finds
// something. `npm run test:docs` builds it before.
import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../../docs/.vitepress/dist", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN = `axe.run(document, { runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa"] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + " (" + nodes.length + "): " + nodes[0].html.slice(0, 160)))`;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};
const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: "light", viewport: { width: 390, height: 844 } },
};

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html") && name !== "404.html");

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? "/").split("?", 1)[0] ?? "/"));
    const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    response.writeHead(isThere ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "text/plain",
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test("there are pages of every kind", () => {
  for (const page of [
    "index.html",
    "start.html",
    "errors.html",
    "services.html",
    "reference.html",
    "api/assent.html",
  ])
    expect(pages).toContain(page);
});

describe.each(Object.entries(VIEWS))("every page, %s", (view, options) => {
  test("asks nobody else, fails nowhere, and axe finds nothing", { timeout: 600_000 }, async () => {
    const context = await browser.newContext(options);
    const found: string[] = [];
    const tab = await context.newPage();
    let at = "";
    tab.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
        found.push(`${at}: asks ${request.url()}`);
    });
    tab.on("response", (response) => {
      if (response.status() >= 400) found.push(`${at}: ${response.status()} ${response.url()}`);
    });
    tab.on("pageerror", (error) => found.push(`${at}: ${error.message}`));
    for (const page of pages) {
      at = page;
      await tab.goto(`${origin}/${page}`, { waitUntil: "networkidle" });
      const wide = Number(await tab.evaluate("document.documentElement.scrollWidth - innerWidth"));
      if (wide > 0) found.push(`${page}: ${wide} pixels too wide`);
      // The catalogue of services is one table of 950 rows, all alike.
      await tab.evaluate(AXE);
      const violations = (await tab.evaluate(RUN)) as string[];
      found.push(...violations.map((violation) => `${page}: ${violation}`));
      if (
        process.env["DOCS_PICTURES"] !== undefined &&
        /^(?:index|start|errors|troubleshooting|reference|api.assent)\.html$/.test(page)
      ) {
        await tab.screenshot({
          path: join(process.env["DOCS_PICTURES"], `${page.replaceAll("/", "-")}-${view}.png`),
        });
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
});

test("the search that is built in finds a symptom", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/index.html`, { waitUntil: "networkidle" });
  await tab.keyboard.press("Control+k");
  await tab.locator("#localsearch-input").fill("grey");
  await tab.locator("#localsearch-list a").first().waitFor();
  expect(await tab.locator("#localsearch-list").textContent()).toContain("My map is grey");
  await tab.close();
});
