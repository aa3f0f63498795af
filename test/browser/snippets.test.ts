// Embed snippets as vendors hand them out, a page for each kind, in Chromium: for a visitor who has decided nothing they
// contact nobody, with the Content-Security-Policy and without it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import * as services from "assent/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { snippets } from "../services/_snippets.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

/** So many on one page: whoever is contacted is named by the host. */
const BATCH = 60;
const RUN_MS = 300_000;

const { match: _match, defineService: _defineService, ...ready } = services;
const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Snippets" } },
  // Also those that need no consent by default.
  services: Object.values(ready).map((make) => make({ category: "marketing" })),
});
const all = snippets();
const pages = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, page) =>
  all.slice(page * BATCH, (page + 1) * BATCH),
);

async function startSite(
  csp: boolean,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const middleware = consent({
    catalogue,
    secret: "the snippets keep no secrets",
    csp,
    onWarning: () => {},
  });
  const server = createServer((request, response) => {
    middleware(request, response, () => {
      const page = pages[Number(request.url?.slice(1))];
      response.setHeader("Content-Type", page ? "text/html; charset=utf-8" : "text/plain");
      const parts = page?.map(({ html }) => `<section>\n${html}\n</section>`) ?? ["own"];
      response.end(
        page ? `<!doctype html><title>Snippets</title>\n${parts.join("\n")}` : parts[0],
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe("snippets as vendors hand them out, in Chromium", () => {
  let browser: LeakBrowser;
  beforeAll(async () => {
    browser = await startLeakBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["with every gate", true],
    ["without the Content-Security-Policy", false],
  ])("contact nobody, %s", { timeout: RUN_MS }, async (_how, csp) => {
    const site = await startSite(csp);
    const leaking: string[] = [];
    try {
      for (const page of pages.keys()) {
        const { requests } = await browser.visit(`${site.origin}/${page}`, { scroll: true });
        leaking.push(...requests);
      }
    } finally {
      site.close();
    }
    expect(leaking).toEqual([]);
  });
});
