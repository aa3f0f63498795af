// The React example in a real browser: hydrated as a whole document, and in front of nobody but its own server until a yes.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../examples/react-streaming/app.mjs";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

describe("a streamed page of React", () => {
  let browser: LeakBrowser;
  let server: Server;
  let site = "";
  beforeAll(async () => {
    server = createServer(await createApp({ lateMs: 400, onWarning: () => undefined }));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    site = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await startLeakBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Reserves a seat, which takes a hydrated page; the errors of the page until then. */
  async function reserve(page: Page): Promise<string> {
    await page.waitForSelector("#programme");
    await page.click("main > p button");
    await page.waitForFunction(
      "document.querySelector('main > p').textContent.includes('1 reserved')",
    );
    return String(await page.textContent("#programme li"));
  }
  const press = (value: string) => async (page: Page) => {
    const seen = await reserve(page);
    await page.click(`.assent-banner button[value=${value}]`);
    await page.waitForSelector("#assent-done");
    return [seen, await page.locator("iframe[title^='The trailer']").getAttribute("src")];
  };

  it("is hydrated, with the question in it, and contacts nobody", async () => {
    const faults: string[] = [];
    const hear = (page: Page): void => {
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
    };
    browser.context.on("page", hear);
    const { contacts, acted } = await browser.visit(site, {
      act: async (page) => [await reserve(page), await page.locator("#assent-question").count()],
    });
    browser.context.off("page", hear);
    expect(faults).toEqual([]);
    expect(acted).toEqual(["Friday: The Ferryman", 1]);
    expect(contacts).toEqual([]);
  });

  it("contacts nobody after a no, and plays the film after a yes", async () => {
    const no = await browser.visit(site, { act: press("refuse") });
    expect(no.acted).toEqual(["Friday: The Ferryman", null]);
    expect(no.contacts).toEqual([]);
    const yes = await browser.visit(site, { act: press("accept") });
    expect(yes.contacts).toEqual(
      expect.arrayContaining(["fonts.googleapis.com", "www.google.com", "www.youtube.com"]),
    );
    const film = "https://www.youtube.com/embed/aqz-KE-bpKQ";
    expect(yes.acted).toEqual(["Friday: The Ferryman", film]);
  });
});
