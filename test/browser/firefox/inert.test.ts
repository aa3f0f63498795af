// What the gate makes inert, in Firefox, as `../inert.test.ts` has it in Chromium.
import { afterAll, beforeAll, expect, it } from "vitest";
import { identity } from "../_support/corpus-server.ts";
import type { Middleware } from "../_support/corpus-server.ts";
import { contactsOf, markupAlone, NOBODY } from "../_support/inert-pages.ts";
import { startFirefox } from "./firefox-browser.ts";
import type { Firefox } from "./firefox-browser.ts";

const RUN_MS = 300_000;
/** Fewer elements than this, unfiltered, and the harness itself sees too little. */
const LEAST_SEEN = 20;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

const contacts = (middleware: Middleware): Promise<Record<string, string[]>> =>
  contactsOf(middleware, (address) => firefox.visit(address));

it("contacts somebody, unfiltered", { timeout: RUN_MS }, async () => {
  const found = new Set(Object.values(await contacts(identity)).flat());
  expect(found.size).toBeGreaterThanOrEqual(LEAST_SEEN);
});

it("contacts nobody, wherever it stands", { timeout: RUN_MS }, async () => {
  expect(await contacts(markupAlone())).toEqual(NOBODY);
});
