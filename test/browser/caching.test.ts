// A page that is the same for all, in Chromium: blocked as it comes, and released for whoever allowed it.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "film", name: "Film", category: "marketing", urls: ["film.example"] },
    { id: "stats", name: "Stats", category: "statistics", urls: ["stats.example"] },
  ],
});
const PAGE = `<!doctype html><html lang="en"><title>x</title><body><main>
<iframe src="https://film.example/1" title="A film"></iframe></main>
<script src="https://stats.example/a.js"></script></body>`;
const ACCEPT = `fetch('/consent/choice', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"act":"accept"}' }).then(() => 1)`;

let browser: LeakBrowser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await startLeakBrowser();
  const gate = consent({ catalogue, caching: "invariant", onWarning: () => undefined });
  server = createServer((request, response) => {
    gate(request, response, () => {
      response.writeHead(200, {
        "Content-Type": "text/html",
        "Cache-Control": "public, max-age=600",
      });
      response.end(PAGE);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe("caching: invariant", () => {
  it("shows the question and loads nothing, until the visitor has answered", async () => {
    const visit = await browser.visit(`${origin}/`, {
      check: "document.querySelector('.assent-banner')",
    });
    expect(visit).toMatchObject({ contacts: [], passed: true });
  });

  it("releases what was allowed, from the very page that the browser has kept", async () => {
    await browser.visit(`${origin}/`, { act: (page) => page.evaluate(ACCEPT) });
    // The answer is confirmed once, by a page of its own.
    await browser.visit(`${origin}/confirmed`, { keepState: true });
    const visit = await browser.visit(`${origin}/`, {
      keepState: true,
      check:
        "!document.querySelector('.assent-banner') && !document.querySelector('[data-consent-blocked]')",
    });
    expect(visit.contacts).toEqual(["film.example", "stats.example"]);
    expect(visit.passed).toBe(true);
  });

  it("stays blocked without scripts", async () => {
    await browser.visit(`${origin}/`, { act: (page) => page.evaluate(ACCEPT) });
    const visit = await browser.visit(`${origin}/other`, { keepState: true, javascript: false });
    expect(visit.contacts).toEqual([]);
  });
});
