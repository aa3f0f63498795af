// Documents that once got past the gate, in Firefox, as `../fault-documents.test.ts` has them in Chromium.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultDocuments, startFaultServer, undecidedVisitor } from "../_support/fault-server.ts";
import { startFirefox } from "./firefox-browser.ts";
import type { Firefox } from "./firefox-browser.ts";

const RUN_MS = 600_000;
const only = process.env["ONLY"]?.split(",");
const documents = faultDocuments().filter(({ id }) => !only || only.includes(id));

describe("documents that got past the gate, in Firefox", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await firefox.close();
  });

  it.each([
    ["with every gate", true],
    ["without the Content-Security-Policy", false],
  ])("contact nobody, %s", { timeout: RUN_MS }, async (_how, csp) => {
    const server = await startFaultServer(documents, undecidedVisitor(csp));
    const leaking: string[] = [];
    try {
      for (const { id, part } of documents) {
        if (part) continue;
        const { contacts } = await firefox.visit(`${server.origin}/${id}`);
        if (contacts.length > 0) leaking.push(`${id}: ${contacts.join(" ")}`);
      }
    } finally {
      await server.close();
    }
    expect(leaking).toEqual([]);
  });
});
