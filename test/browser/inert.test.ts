// What the gate makes inert, no browser fetches, not even by looking ahead: here in Chromium, and in `firefox/` and `webkit/`.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identity, startCorpusServer } from "./_support/corpus-server.ts";
import type { Middleware } from "./_support/corpus-server.ts";
import { ELEMENT_NAMES, elementsOf, inertPages, markupAlone } from "./_support/inert-pages.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

describe("inert markup", { timeout: 120_000 }, () => {
  let browser: LeakBrowser;
  beforeAll(async () => {
    browser = await startLeakBrowser();
  });
  afterAll(() => browser.close());

  /** By position, the elements that contacted somebody. */
  const contacts = async (middleware: Middleware): Promise<Record<string, string[]>> => {
    const server = await startCorpusServer(inertPages, middleware);
    const found: Record<string, string[]> = {};
    try {
      for (const { id } of inertPages) {
        const visit = await browser.visit(`${server.origin}/${id}`, { limitMs: 3_000 });
        found[id] = elementsOf(visit.contacts);
      }
    } finally {
      await server.close();
    }
    return found;
  };

  it("contacts somebody, unfiltered, with every element", async () => {
    const found = new Set(Object.values(await contacts(identity)).flat());
    expect(ELEMENT_NAMES.filter((name) => !found.has(name))).toEqual([]);
  });

  it("contacts nobody, wherever it stands", async () => {
    const nobody = Object.fromEntries(inertPages.map(({ id }) => [id, []]));
    expect(await contacts(markupAlone())).toEqual(nobody);
  });
});
