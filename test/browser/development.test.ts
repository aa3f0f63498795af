// The development page in Chromium: live, readable in both themes and on a phone, and without JavaScript.
import { createRequire } from "node:module";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { consent } from "assent/node";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue, PAGE } from "../adapters/_catalogue.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN = `axe.run(document, { runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html.slice(0, 120)).join(" | ")))`;

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const gate = consent({ catalogue, onWarning: () => undefined });
  server = createServer((request, response) => {
    gate(request, response, () => {
      response.setHeader("Set-Cookie", ["mystery=1", "sid=2"]);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      const more =
        '<script src="https://static.hotjar.com/c/hotjar-1.js"></script><img src="https://pixel.nobody.example/p.gif" alt="">';
      response.end(PAGE.replace("</body>", `${more}</body>`));
    });
  }).listen(0);
  await once(server, "listening");
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
  // From here on what is allowed is noted too.
  await fetch(`${origin}/consent/dev`);
  await fetch(`${origin}/film`);
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function look<Result>(
  act: (page: Page, said: string[]) => Promise<Result>,
  options: BrowserContextOptions = {},
  query = "",
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`${origin}/consent/dev${query}`);
    return await act(page, said);
  } finally {
    await context.close();
  }
}

test.each([
  { name: "light", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "phone", options: { viewport: { width: 320, height: 640 } } },
] as const)(
  "axe finds nothing, and nothing is wider than the window: $name",
  async ({ name, options }) => {
    await look(async (page, said) => {
      await page.getByText(/^Live/).waitFor();
      // Before axe writes styles of its own into the page.
      expect(said.filter((text) => !/favicon/.test(text))).toEqual([]);
      await page.evaluate(AXE);
      expect(await page.evaluate(RUN)).toEqual([]);
      expect(
        await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        ),
      ).toBe(0);
      const folder = process.env["SCREENSHOTS"];
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/dev-${name}.png`, fullPage: true });
    }, options);
  },
);

test("a page that is opened elsewhere is there without a reload", async () => {
  await look(async (page) => {
    await page.evaluate("window.isSamePage = true");
    await fetch(`${origin}/just/now`);
    await page.getByRole("heading", { name: "/just/now" }).waitFor();
    expect(await page.evaluate("window.isSamePage")).toBe(true);
  });
});

test("the line to paste can be copied", async () => {
  await look(
    async (page) => {
      await page
        .getByRole("button", { name: "Copy: Entry of services for static.hotjar.com" })
        .first()
        .click();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("hotjar(),");
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
});

test("without JavaScript it is whole, reloads when asked to, and can be cleared", async () => {
  await look(
    async (page) => {
      expect(await page.getByText("hotjar(),").count()).toBeGreaterThan(0);
      expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(0);
      await page.getByRole("link", { name: "Reload every 5 seconds" }).click();
      expect(await page.locator('meta[http-equiv="refresh"]').getAttribute("content")).toBe("5");
      await page.getByRole("button", { name: "Clear" }).click();
      await page.getByText("Nothing yet").waitFor();
    },
    { javaScriptEnabled: false },
  );
});
