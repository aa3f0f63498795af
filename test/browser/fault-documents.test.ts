// Documents that once got past the gate, in Chromium: unfiltered, each contacts somebody; behind assent, undecided, none does.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultDocuments, startFaultServer, undecidedVisitor } from "./_support/fault-server.ts";
import { startLeakBrowser } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

const RUN_MS = 600_000;
const only = process.env["ONLY"]?.split(",");
const documents = faultDocuments().filter(({ id }) => !only || only.includes(id));

describe("documents that got past the gate, in Chromium", () => {
  let browser: LeakBrowser;
  beforeAll(async () => {
    browser = await startLeakBrowser({ inOneTab: true });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["with every gate", true],
    ["without the Content-Security-Policy", false],
  ])("contact nobody, %s", { timeout: RUN_MS }, async (_how, csp) => {
    const server = await startFaultServer(documents, undecidedVisitor(csp));
    const leaking: string[] = [];
    try {
      for (const { id, part, with: options } of documents) {
        if (part) continue;
        // The policy stops all but what leaks without it, too.
        if (csp && options === "csp: false") continue;
        const { contacts } = await browser.visit(`${server.origin}/${id}`, {
          leaveOnContact: true,
        });
        if (contacts.length > 0) leaking.push(`${id}: ${contacts.join(" ")}`);
      }
    } finally {
      await server.close();
    }
    expect(leaking).toEqual([]);
  });
});
