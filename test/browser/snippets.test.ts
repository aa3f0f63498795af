// Embed snippets as vendors hand them out, a page for each kind, in Chromium: for a visitor who has decided nothing they
// contact nobody, with the Content-Security-Policy and without it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import * as services from "assent/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { snippets } from "../services/_snippets.ts";
import type { Snippet } from "../services/_snippets.ts";
import type { Middleware } from "./_support/corpus-server.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

/** So many on one page: whoever is contacted is named by the host. */
const BATCH = 60;
const RUN_MS = 300_000;

const { match: _match, defineService: _defineService, ...ready } = services;
const declared = Object.values(ready).map((make) => make({ category: "marketing" }));
const all = snippets();
const pages = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, page) =>
  all.slice(page * BATCH, (page + 1) * BATCH),
);

/** A site that declares the services of a page, and asks for consent also where none is needed by default. */
function siteOf(page: readonly Snippet[], csp: boolean): Middleware {
  const ids = new Set(page.flatMap(({ service, others }) => [service, ...others]));
  const catalogue = defineCatalogue({
    policy: { version: "1", controller: { name: "Snippets" } },
    services: declared.filter(({ id }) => ids.has(id)),
  });
  return consent({ catalogue, secret: "the snippets keep no secrets", csp, onWarning: () => {} });
}

const ungated: Middleware = (_request, _response, next) => next();

async function startSite(
  how: "open" | "gated" | "gated, no policy",
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const sites = pages.map((page) => ({
    page,
    middleware: how === "open" ? ungated : siteOf(page, how === "gated"),
  }));
  const server = createServer((request, response) => {
    const site = sites[Number(request.url?.slice(1))];
    response.setHeader("Content-Type", site ? "text/html; charset=utf-8" : "text/plain");
    const parts = site?.page.map(({ html }) => `<section>\n${html}\n</section>`) ?? [];
    (site?.middleware ?? ungated)(request, response, () => {
      response.end(`<!doctype html><title>Snippets</title>\n${parts.join("\n")}`);
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
    browser = await startLeakBrowser({ inOneTab: true });
  });
  afterAll(async () => {
    await browser.close();
  });

  it("contact whom they want to without assent", { timeout: RUN_MS }, async () => {
    const site = await startSite("open");
    const { contacts } = await browser.visit(`${site.origin}/0`, { limitMs: 3_000 });
    site.close();
    expect(contacts.length).toBeGreaterThan(BATCH / 2);
  });

  it.each([
    ["with every gate", "gated"],
    ["without the Content-Security-Policy", "gated, no policy"],
  ] as const)("contact nobody, %s", { timeout: RUN_MS }, async (_how, how) => {
    const site = await startSite(how);
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
