// A site moves to assent: visitors answer the banner of another system, its npm package's own, and the server reads
// what it wrote.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DecisionRecord } from "assent";
import { consent } from "assent/node";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { banners, npmFile, type OtherBanner } from "./_support/other-banners.ts";
import { catalogue } from "./_support/pages-site.ts";

let browser: Browser;
beforeAll(async () => {
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
});

/** The site before the move (`/before`) and after it (everything else). */
async function startSite({ head, reader }: OtherBanner) {
  const records: DecisionRecord[] = [];
  const gate = consent({
    catalogue,
    interop: { mode: "import", from: reader, expire: true },
    ledger: { record: async (record) => void records.push(record) },
    onWarning: () => undefined,
  });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path.startsWith("/npm/")) {
      const file = npmFile(path.slice(5).split("?", 1)[0] ?? "");
      response.setHeader("content-type", path.includes(".css") ? "text/css" : "text/javascript");
      response.statusCode = file === undefined ? 404 : 200;
      response.end(file);
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (path === "/before") {
      response.end(
        `<!doctype html><html lang="en"><head>${head}</head><body><h1>Before</h1></body></html>`,
      );
      return;
    }
    gate(request, response, () => {
      const ids = [...catalogue.categories, ...catalogue.services].map(({ id }) => id);
      const { consent: given } = request as unknown as { consent: { allows(id: string): boolean } };
      const allowed = ids.filter((id) => given.allows(id)).join(" ");
      response.end(
        `<!doctype html><html lang="en"><body><p id="allowed">${allowed}</p></body></html>`,
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, records, close: () => server.close() };
}

const FREE = ["functional", "login", "counter"];

/** Opens a page of the site as it is now: what is allowed on it, and whether it asks. */
async function open(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  const allowed = (await page.textContent("#allowed")) ?? "";
  const asks = await page.locator("#assent-question button[value=accept]").count();
  await page.close();
  return { allowed: allowed.split(" ").filter((id) => !FREE.includes(id)), asks: asks > 0 };
}

const installed = banners.filter(
  (banner) => npmFile(`${banner.package}/package.json`) !== undefined,
);

describe.each(installed)("$name", (banner) => {
  /** Answers the old banner, if `button` is given. */
  async function before(context: BrowserContext, origin: string, button?: string): Promise<void> {
    const page = await context.newPage();
    await page.goto(`${origin}/before`);
    await page.locator(banner.accept).first().waitFor();
    if (button === undefined) return;
    const cookies = async (): Promise<string> =>
      (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const seen = await cookies();
    await page.locator(button).first().click();
    await expect.poll(cookies).not.toBe(seen);
    await page.close();
  }

  it("a visitor who accepted is not asked again, and has accepted the same", async () => {
    const site = await startSite(banner);
    const context = await browser.newContext();
    try {
      await before(context, site.origin, banner.accept);
      const { allowed, asks } = await open(context, `${site.origin}/`);
      expect(allowed).toEqual(expect.arrayContaining([...banner.grants]));
      expect(asks && banner.grants.includes("statistics")).toBe(false);
      expect(site.records).toMatchObject([
        { event: "imported", source: { system: banner.reader.system } },
      ]);
      const names = (await context.cookies()).map(({ name }) => name);
      expect(names.filter((name) => banner.reader.cookies.includes(name))).toEqual([]);
      expect(await open(context, `${site.origin}/`)).toEqual({ allowed, asks });
      expect(site.records).toHaveLength(1);
    } finally {
      await context.close();
      site.close();
    }
  });

  it("a visitor who refused has refused, and is asked about nothing that they answered", async () => {
    const site = await startSite(banner);
    const context = await browser.newContext();
    try {
      await before(context, site.origin, banner.refuse);
      const { allowed } = await open(context, `${site.origin}/`);
      expect(allowed).toEqual([]);
      expect(site.records).toMatchObject([{ event: "imported" }]);
      expect(
        Object.values({ ...site.records[0]?.categories, ...site.records[0]?.services }),
      ).not.toContain(true);
    } finally {
      await context.close();
      site.close();
    }
  });

  it("a visitor who only saw the banner is asked", async () => {
    const site = await startSite(banner);
    const context = await browser.newContext();
    try {
      await before(context, site.origin);
      expect(await open(context, `${site.origin}/`)).toEqual({ allowed: [], asks: true });
      expect(site.records).toEqual([]);
    } finally {
      await context.close();
      site.close();
    }
  });

  it("a privacy signal is newer than a yes", async () => {
    const site = await startSite(banner);
    const context = await browser.newContext({ extraHTTPHeaders: { "Sec-GPC": "1" } });
    try {
      await before(context, site.origin, banner.accept);
      expect(await open(context, `${site.origin}/`)).toEqual({ allowed: [], asks: false });
      expect(site.records).toEqual([]);
    } finally {
      await context.close();
      site.close();
    }
  });
});
