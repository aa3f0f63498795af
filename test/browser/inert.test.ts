// What the gate makes inert, no browser fetches, not even by looking ahead: here in Chromium, and in `firefox/` and `webkit/`.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identity } from "./_support/corpus-server.ts";
import type { Middleware } from "./_support/corpus-server.ts";
import { contactsOf, ELEMENT_NAMES, markupAlone, NOBODY } from "./_support/inert-pages.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

describe("inert markup", { timeout: 120_000 }, () => {
  let browser: LeakBrowser;
  beforeAll(async () => {
    browser = await startLeakBrowser();
  });
  afterAll(() => browser.close());

  const contacts = (middleware: Middleware): Promise<Record<string, string[]>> =>
    contactsOf(middleware, (address) => browser.visit(address, { limitMs: 3_000 }));

  it("contacts somebody, unfiltered, with every element", async () => {
    const found = new Set(Object.values(await contacts(identity)).flat());
    expect(ELEMENT_NAMES.filter((name) => !found.has(name))).toEqual([]);
  });

  it("contacts nobody, wherever it stands", async () => {
    expect(await contacts(markupAlone())).toEqual(NOBODY);
  });
});
