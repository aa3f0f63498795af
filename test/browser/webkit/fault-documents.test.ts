// Documents that once got past the gate, in WebKitGTK, as `../fault-documents.test.ts` has them in Chromium.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identity } from "../_support/corpus-server.ts";
import type { Middleware } from "../_support/corpus-server.ts";
import { faultDocuments, startFaultServer, undecidedVisitor } from "../_support/fault-server.ts";
import { startWebKit } from "./webkit-browser.ts";
import type { WebKit } from "./webkit-browser.ts";

const RUN_MS = 600_000;
/** Fewer contacts than this, unfiltered, and the harness itself sees too little. */
const LEAST_SEEN = 38;
const only = process.env["ONLY"]?.split(",");
const documents = faultDocuments().filter(({ id }) => !only || only.includes(id));

describe("documents that got past the gate, in WebKit", () => {
  let webkit: WebKit;
  beforeAll(async () => {
    webkit = await startWebKit();
  });
  afterAll(async () => {
    await webkit.close();
  });

  const whoLeaks = async (middleware: Middleware): Promise<string[]> => {
    const server = await startFaultServer(documents, middleware);
    const leaking: string[] = [];
    try {
      for (const { id, part } of documents) {
        if (part) continue;
        const { contacts } = await webkit.visit(`${server.origin}/${id}`);
        if (contacts.length > 0) leaking.push(`${id}: ${contacts.join(" ")}`);
      }
    } finally {
      await server.close();
    }
    return leaking;
  };

  it.skipIf(only)("contact somebody, unfiltered", { timeout: RUN_MS }, async () => {
    const leaking = await whoLeaks(identity);
    console.log(`unfiltered: ${leaking.length} of ${documents.length} contact somebody`);
    expect(leaking.length).toBeGreaterThanOrEqual(LEAST_SEEN);
  });

  it.each([
    ["with every gate", true],
    ["without the Content-Security-Policy", false],
  ])("contact nobody, %s", { timeout: RUN_MS }, async (_how, csp) => {
    expect(await whoLeaks(undecidedVisitor(csp))).toEqual([]);
  });
});
