// What visitors of the campus network see by where they are, what they are asked when its policy changes, and what an account's
// answer does on other devices: in a real browser, with JavaScript and without.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../examples/campus-network/app.mjs";
import { catalogue } from "../../examples/campus-network/catalogue.mjs";

const PHONE = { width: 390, height: 844 };
const QUESTION = "#assent-question";
const LINK = ".assent-settings a";

/** The same site and accounts, with another policy or clock where a test sets them. */
const state = { changed: false };
let server: Server;
let site: string;
let browser: Browser;

beforeAll(async () => {
  const accounts = new Map<string, string>();
  const common = { secret: "x".repeat(40), accounts, onWarning: () => {} };
  const today = createApp(common);
  const { policy, services } = catalogue;
  const changedServices = services.map((service) =>
    service.id === "campus-letter" ? { ...service, sharing: "Shared with a printer." } : service,
  );
  const { defineCatalogue } = await import("assent");
  const later = createApp({
    ...common,
    catalogue: defineCatalogue({
      policy: { ...policy, version: "later" },
      categories: catalogue.categories,
      services: changedServices,
      pending: catalogue.pending,
    }),
  });
  server = createServer((request, response) => {
    const listener = state.changed ? later : today;
    listener(request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  site = `http://campus.localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
    ],
  });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

type Where = BrowserContextOptions & { readonly region: string; readonly gpc?: boolean };

async function from<Result>(
  { region, gpc = false, ...options }: Where,
  act: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const headers = { "X-Region": region, ...(gpc && { "Sec-GPC": "1" }) };
  const context = await browser.newContext({ ...options, extraHTTPHeaders: headers });
  try {
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    await page.goto(site);
    return await act(page, context);
  } finally {
    await context.close();
  }
}

const textOf = (page: Page, selector: string): Promise<string> => page.innerText(selector);
/** What holds for the browser of this page. */
async function stateOf(page: Page): Promise<{
  status: string;
  categories: Record<string, { allowed: boolean }>;
}> {
  const other = await page.context().newPage();
  await other.goto(`${site}/consent/state`);
  const text = (await other.textContent("body")) ?? "";
  await other.close();
  return JSON.parse(text) as Awaited<ReturnType<typeof stateOf>>;
}
const isThere = async (page: Page, selector: string): Promise<boolean> =>
  (await page.locator(selector).count()) > 0;

describe.each([true, false])("by region, with JavaScript: %s", (javaScriptEnabled) => {
  it("offers a way to opt out, asks nothing, and honours an opt-out on every page", async () => {
    await from({ region: "US-CA", javaScriptEnabled }, async (page) => {
      expect(await isThere(page, QUESTION)).toBe(false);
      expect((await textOf(page, LINK)).trim()).toBe("Your Privacy Choices");
      await page.click(LINK);
      expect(await textOf(page, "h1")).toBe("Your Privacy Choices");
      await page.click("button[value=refuse]");
      await page.waitForURL((url) => url.pathname === "/");
      expect(await textOf(page, "#assent-done")).toContain("Opt-out request honoured");
      await page.goto(`${site}/news`);
      expect(await textOf(page, ".assent-settings")).toContain("Opt-out request honoured");
    });
  });

  it("tells of a signal at length until that is hidden, and in short from then on", async () => {
    await from({ region: "US-CA", gpc: true, javaScriptEnabled }, async (page) => {
      expect(await textOf(page, QUESTION)).toContain("Opt-out request honoured.");
      await page.click("button[value=fold]");
      await page.locator(QUESTION).waitFor({ state: "detached" });
      await page.goto(`${site}/news`);
      expect(await isThere(page, QUESTION)).toBe(false);
      expect(await textOf(page, ".assent-settings")).toContain("Opt-out request honoured");
    });
  });

  it("only tells where that is enough, and one button objects", async () => {
    await from({ region: "NZ", javaScriptEnabled }, async (page) => {
      expect(await textOf(page, QUESTION)).toContain("Used on this site unless you object");
      await page.click("button[value=refuse]");
      await page.locator("#assent-done").waitFor();
      expect(await textOf(page, "#assent-done")).toContain("What you have objected to");
      await page.goto(`${site}/news`);
      expect(await isThere(page, QUESTION)).toBe(false);
    });
    await from({ region: "NZ", javaScriptEnabled }, async (page) => {
      await page.click("button[value=fold]");
      await page.locator(QUESTION).waitFor({ state: "detached" });
      await page.goto(`${site}/news`);
      expect(await isThere(page, QUESTION)).toBe(false);
    });
  });

  it("asks about what must be asked, tells of the rest, and refuses all of it by one button", async () => {
    await from({ region: "SG", javaScriptEnabled }, async (page) => {
      const banner = await textOf(page, QUESTION);
      expect(banner).toContain("Used without asking, until you object:");
      expect(await page.locator(`${QUESTION} details`).count()).toBe(1);
      await page.click(`${QUESTION} button[value=refuse]`);
      await page.locator("#assent-done").waitFor();
      expect((await stateOf(page)).status).toBe("refused");
    });
  });
});

describe("when the policy changes", () => {
  it("asks about what changed, keeps the rest, and leaves a refusal alone", async () => {
    const marketing = "marketing";
    await from({ region: "FR" }, async (page) => {
      const allowed = async (): Promise<string[]> =>
        Object.entries((await stateOf(page)).categories).flatMap(([id, { allowed: is }]) =>
          is && id !== "functional" ? [id] : [],
        );
      await page.click(`${QUESTION} button[value=accept]`);
      await page.locator("#assent-done").waitFor();
      const before = await allowed();
      expect(before).toContain(marketing);
      state.changed = true;
      await page.goto(site);
      expect(await textOf(page, QUESTION)).toContain("has changed");
      expect(await textOf(page, QUESTION)).toContain("Your other answers stay");
      expect(await page.locator(`${QUESTION} details`).count()).toBe(1);
      expect(await allowed()).toEqual(before.filter((id) => id !== marketing));
      await page.click(`${QUESTION} button[value=refuse]`);
      await page.locator("#assent-done").waitFor();
      await page.goto(site);
      expect(await isThere(page, QUESTION)).toBe(false);
      expect(await allowed()).toEqual(before.filter((id) => id !== marketing));
      state.changed = false;
    });
  });
});

describe("an account", () => {
  const logIn = async (page: Page, name: string): Promise<void> => {
    await page.goto(`${site}/account`);
    await page.fill("input[name=user]", name);
    await page.click("main button, form.form button");
    await page.getByText(`Good morning, ${name}`).waitFor();
  };

  it("brings its answer along, says so once, and is refused and withdrawn as it is given", async () => {
    await from({ region: "FR" }, async (laptop) => {
      await logIn(laptop, "ada");
      expect(await textOf(laptop, QUESTION)).toContain("You are signed in");
      await laptop.click(`${QUESTION} button[value=accept]`);
      await laptop.locator("#assent-done").waitFor();
      await from({ region: "FR" }, async (phone) => {
        await logIn(phone, "ada");
        expect(await textOf(phone, ".assent-banner")).toContain("applied from your account");
        await phone.goto(site);
        expect(await isThere(phone, ".assent-banner")).toBe(false);
        await phone.goto(`${site}/consent`);
        await phone.click("button[value=withdraw]");
        await phone.waitForURL((url) => !url.pathname.startsWith("/consent"));
        await laptop.goto(site);
        expect(await textOf(laptop, ".assent-banner")).toContain("applied from your account");
      });
    });
  });

  it("does not turn a device's refusal into a grant: it asks there, and leaves the logged-out answer", async () => {
    await from({ region: "FR" }, async (laptop) => {
      await logIn(laptop, "grace");
      await laptop.click(`${QUESTION} button[value=accept]`);
      await laptop.locator("#assent-done").waitFor();
      await from({ region: "FR" }, async (phone, context) => {
        await phone.click(`${QUESTION} button[value=refuse]`);
        await phone.locator("#assent-done").waitFor();
        await logIn(phone, "grace");
        expect(await isThere(phone, QUESTION)).toBe(true);
        await phone.click(`${QUESTION} button[value=accept]`);
        await phone.locator("#assent-done").waitFor();
        await context.clearCookies({ name: "campus_member" });
        expect((await stateOf(phone)).status).toBe("refused");
      });
    });
  });
});

describe("on a phone", () => {
  it.each(["US-CA", "NZ", "SG", "GB"])("takes at most 45 %% of it: %s", async (region) => {
    await from({ region, gpc: region === "US-CA", viewport: PHONE }, async (page) => {
      const share = await page.evaluate<number>(
        `document.querySelector("${QUESTION}").getBoundingClientRect().height / innerHeight`,
      );
      expect(share).toBeLessThanOrEqual(0.45);
    });
  });
});
