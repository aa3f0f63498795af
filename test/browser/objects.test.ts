// An <object> and an <embed> that are held back are answered where they are, as frames are: no new page.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [{ id: "film", name: "Film", category: "marketing", urls: ["film.example"] }],
});
const FILM = "https://film.example/1";
const ELEMENTS = {
  object: `<object data="${FILM}" type="text/html" width="560" height="315"></object>`,
  embed: `<embed src="${FILM}" type="text/html" width="560" height="315">`,
};

const gate = consent({ catalogue, onWarning: () => undefined });
const server = createServer((request, response) => {
  gate(request, response, () => {
    const name = (request.url ?? "").slice(1) as keyof typeof ELEMENTS;
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><html lang="en"><title>T</title><link rel="icon" href="data:,"><body>${ELEMENTS[name]}</body></html>`,
    );
  });
});
let browser: LeakBrowser;
let origin = "";
beforeAll(async () => {
  browser = await startLeakBrowser();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

it.each(["object", "embed"] as const)("%s", async (name) => {
  const before = await browser.visit(`${origin}/${name}`);
  expect(before.contacts).toEqual([]);
  const { contacts, acted } = await browser.visit(`${origin}/${name}`, {
    act: async (page) => {
      await page.evaluate("window.isSame = true");
      const shown = () =>
        page.frames().find((frame) => frame.url().includes("/embed?service=film"));
      await expect.poll(() => shown()?.url()).toBeDefined();
      await shown()?.click("button[name=load]");
      await page.waitForSelector(`${name}:not([data-consent-blocked])`, { timeout: 3_000 });
      return page.evaluate(
        `[window.isSame, document.querySelector(${JSON.stringify(name)}).outerHTML]`,
      );
    },
  });
  expect(contacts).toEqual(["film.example"]);
  expect(acted).toEqual([true, expect.stringContaining(`="${FILM}"`)]);
});
